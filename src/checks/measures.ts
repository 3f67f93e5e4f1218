import { finding, type Finding } from '../model/finding.ts';
import {
  addedKinds,
  changeKinds,
  changeOf,
  ratioOf,
  weightOf,
  type ChangeKind,
  type FigureKind,
  type Measure,
  type Ratio,
} from '../model/measure.ts';
import { nearest } from '../model/spelling.ts';
import { reservedBy } from './ids.ts';

/** The most measures of a data folder: each is a column of every table that any row has it in. */
const mostMeasures = 100;

/** Whether a measure can state such a change of `changed`: points only of percentages, growth only of others, none of another change. */
const tellsChange = ({ kind }: Measure, change: ChangeKind, changed: Measure): boolean =>
  kind === changeKinds[change] &&
  !changeOf(changed) &&
  (change === 'points' ? changed.kind === 'percent' : changed.kind !== 'percent' || change === 'ratio');

/** Whether a measure fits its ratio: a percentage if per 100, else a number, or money if it is money per something else. */
function tellsRatio(
  { kind, currency }: Measure,
  { share, of, per }: Ratio,
  measures: ReadonlyMap<string, Measure>,
): boolean {
  if (per === 100) return kind === 'percent';
  const [above, below] = [share, of ?? share].map((id) => measures.get(id));
  return kind === 'number' || (kind === 'money' && above?.currency === currency && below?.kind !== 'money');
}

/** The ids of the measures that one is computed from, in a row or as a whole. */
const computedWith = (measure: Measure): string[] => {
  const { share, of } = ratioOf(measure) ?? {};
  return [weightOf(measure), share, of, changeOf(measure)?.of].filter((id) => typeof id === 'string');
};

/** The measures that are computed from themselves, directly or through others. */
function circular(measures: ReadonlyMap<string, Measure>): Set<Measure> {
  const isCircular = (measure: Measure) => {
    const reached = new Set(computedWith(measure));
    for (const id of reached)
      for (const input of computedWith(measures.get(id) ?? measure)) reached.add(input);
    return reached.has(measure.id);
  };
  return new Set([...measures.values()].filter(isCircular));
}

/**
 * Reports what is wrong in the list of measures. Ids are free and used once. The main measure adds up, for totals and bars are made of
 * it. A count has a unit; money, and nothing else, has a currency. Percentages are not added. The weight of a mean is another measure, a
 * count. The inputs of a ratio can be added, and a ratio or a change fits what it is of (`tellsRatio`, `tellsChange`). None is computed
 * from itself.
 */
export function measureIssues(measures: readonly Measure[]): Finding[] {
  if (measures.length > mostMeasures) {
    const at = { file: 'measures.yaml', path: [mostMeasures, 'id'] };
    return [finding('over-limit', at, { of: 'measures', count: measures.length, most: mostMeasures })];
  }
  const seen = new Set<string>();
  const byId = new Map(measures.toReversed().map((each) => [each.id, each])); // of two with one id, the first
  const circle = circular(byId);
  const idsOf = (kinds: readonly FigureKind[]) =>
    measures.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
  return measures.flatMap((measure, index) => {
    const { id, kind, name, unit, currency, combine } = measure;
    const at = (...path: string[]) => ({ file: 'measures.yaml', path: [index, ...path] });
    const unfit = (
      reason: 'main' | 'unit' | 'sum' | 'mean' | 'ratio' | 'change' | 'circle' | 'currency',
      ...path: string[]
    ) => finding('unfit-measure', at(...path), { measure: name, reason });
    const by = reservedBy('measure', id);
    if (by) return [finding('reserved-id', at('id'), { id, entity: 'measure', by })];
    if (seen.has(id)) return [finding('repeated-id', at('id'), { id, entity: 'measure' })];
    seen.add(id);
    const weight = weightOf(measure);
    const weighing = byId.get(weight ?? '');
    const ratio = ratioOf(measure);
    const change = changeOf(measure);
    const changed = byId.get(change?.of ?? '');
    const unknown = (key: string, typed: string, known: string[]) =>
      finding('unknown-id', at('combine', key), {
        id: typed,
        entity: 'measure',
        known,
        meant: nearest(typed, known),
      });
    const findings = [
      ...(index === 0 && combine !== 'sum' ? [unfit('main', 'combine')] : []),
      ...(kind === 'count' && !unit ? [unfit('unit', 'id')] : []),
      ...((kind === 'money') !== (currency !== undefined)
        ? [unfit('currency', currency ? 'currency' : 'id')]
        : []),
      ...(kind === 'percent' && combine === 'sum' ? [unfit('sum', 'combine')] : []),
      ...(weight !== null && !weighing ? [unknown('mean', weight, idsOf(['count']))] : []),
      ...(weighing && (weighing.kind !== 'count' || weighing === measure)
        ? [unfit('mean', 'combine', 'mean')]
        : []),
      ...(ratio
        ? (['share', 'of'] as const).flatMap((key) => {
            const named = ratio[key];
            if (named === undefined) return [];
            const input = byId.get(named);
            if (!input) return [unknown(key, named, idsOf(addedKinds))];
            return addedKinds.includes(input.kind) ? [] : [unfit('ratio', 'combine', key)];
          })
        : []),
      ...(change && !changed
        ? [
            unknown(
              change.change,
              change.of,
              measures.flatMap((each) => (each !== measure && !changeOf(each) ? each.id : [])),
            ),
          ]
        : []),
      ...(change && changed && !tellsChange(measure, change.change, changed)
        ? [unfit('change', 'combine')]
        : []),
      ...(ratio && !tellsRatio(measure, ratio, byId) ? [unfit('ratio', 'combine')] : []),
    ];
    return !findings.length && circle.has(measure) ? [unfit('circle', 'combine')] : findings;
  });
}
