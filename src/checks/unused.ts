import { finding, type Finding } from '../model/finding.ts';
import { changeOf, ratioOf, weightOf, type Measure } from '../model/measure.ts';
import type { Report } from '../model/report.ts';

/** The ids of the measures that a measure is worked out from. */
const usedBy = (measure: Measure): string[] => {
  const ratio = ratioOf(measure);
  return [weightOf(measure), ratio?.share, ratio?.of, changeOf(measure)?.of].flatMap((id) => id ?? []);
};

/**
 * Warns of measures that no figure of any report has and no other measure is worked out from, and of units that stand beside no figure: that
 * of a time or a percentage.
 */
export function unusedMeasures(measures: readonly Measure[], reports: readonly Report[]): Finding[] {
  const used = new Set([
    ...measures.slice(0, 1).map(({ id }) => id), // the main one leads the report, whatever is published
    ...measures.flatMap(usedBy),
    ...reports.flatMap(({ figures }) =>
      [...figures.values()].flatMap(({ measure }) => (typeof measure === 'string' ? [] : measure.id)),
    ),
  ]);
  const warning = (index: number, key: string, details: { measure: string; unit: boolean }) =>
    finding('unused-measure', { file: 'measures.yaml', path: [index, key] }, details, {
      severity: 'warning',
    });
  return measures.flatMap(({ id, kind, name, unit }, index) =>
    !used.has(id)
      ? [warning(index, 'id', { measure: name, unit: false })]
      : unit && (kind === 'duration' || kind === 'percent')
        ? [warning(index, 'unit', { measure: name, unit: true })]
        : [],
  );
}
