import { finding, type Finding } from '../model/finding.ts';
import { weightOf, type Measure } from '../model/measure.ts';
import { nearest } from '../model/repair.ts';
import { isReserved } from './ids.ts';

/**
 * A measure is listed once, under an id that is free; the main one is a count that adds up, for totals and bars are made of it; a count
 * has its unit; percentages are never added; and what weighs a mean is a count of the list.
 */
export function measureIssues(measures: readonly Measure[]): Finding[] {
  const seen = new Set<string>();
  const counts = measures.filter(({ kind }) => kind === 'count').map(({ id }) => id);
  return measures.flatMap((measure, index) => {
    const { id, kind, name, unit, combine } = measure;
    const at = (...path: string[]) => ({ file: 'measures.yaml', path: [index, ...path] });
    const unfit = (reason: 'main' | 'unit' | 'sum' | 'mean', ...path: string[]) =>
      finding('unfit-measure', at(...path), { measure: name, reason });
    if (isReserved('measure', id)) return [finding('reserved-id', at('id'), { id, entity: 'measure' })];
    if (seen.has(id)) return [finding('repeated-id', at('id'), { id, entity: 'measure' })];
    seen.add(id);
    const weight = weightOf(measure);
    const weighing = measures.find((each) => each.id === weight);
    return [
      ...(index === 0 && (kind !== 'count' || combine !== 'sum') ? [unfit('main', 'combine')] : []),
      ...(kind === 'count' && !unit ? [unfit('unit', 'id')] : []),
      ...(kind === 'percent' && combine === 'sum' ? [unfit('sum', 'combine')] : []),
      ...(weight !== null && !weighing
        ? [
            finding('unknown-id', at('combine', 'mean'), {
              id: weight,
              entity: 'measure' as const,
              known: counts,
              meant: nearest(weight, counts),
            }),
          ]
        : []),
      ...(weighing && (weighing.kind !== 'count' || weighing === measure)
        ? [unfit('mean', 'combine', 'mean')]
        : []),
    ];
  });
}
