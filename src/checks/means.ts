import { addedBy, isUnknown, type Figure } from '../model/figure.ts';
import type { Cause } from '../model/cause.ts';
import { finding } from '../model/finding.ts';
import { lacksValue, weightedMean } from '../model/means.ts';
import { weightOf, type Measure } from '../model/measure.ts';
import { channelsOf, type Cell, type Channel, type Report, type Total } from '../model/report.ts';
import { allRows } from '../model/rows.ts';
import { addendOf } from './check.ts';
import { declaration } from './declaration.ts';
import type { Relation } from './relation.ts';

/** Each published mean of a channel is the weighted mean of its rows. */
export const weightedMeans = ({ report }: { report: Report }): Relation[] =>
  channelsOf(report).flatMap((channel) =>
    report.measures.flatMap((measure) => {
      const weight = report.measures.find(({ id }) => id === weightOf(measure));
      const total = channel.totals.get(measure.id);
      const hasRows = channel.cells.some(({ figures }) => figures.has(measure.id));
      return weight && total && hasRows && channel.addsUp
        ? [meanRelation(channel, measure, weight, total, report)]
        : [];
    }),
  );

/** Why the mean of the rows cannot be computed; `null` if it can, or if a figure that it needs is still blank. */
function meanCause(channel: Channel, measure: Measure, weight: Measure, report: Report): Cause | null {
  const without = (lacks: (cell: Cell) => boolean) =>
    allRows(channel, report).flatMap(({ territory, cell }) => (!cell || lacks(cell) ? [territory.name] : []));
  const unweighed = without(({ figures }) => isUnknown(figures.get(weight.id)));
  const among = 'rows';
  if (unweighed.length) return { reason: 'missing', measure: weight, names: unweighed, among };
  const names = without((cell) => lacksValue(cell, measure));
  if (names.length) return { reason: 'missing', measure, names, among };
  return channel.cells.every(({ figures }) => addedBy(figures.get(weight.id)!) === 0)
    ? { reason: 'no-weight', weight }
    : null;
}

function meanRelation(
  channel: Channel,
  measure: Measure,
  weight: Measure,
  { figure: published, discrepancy }: Total,
  report: Report,
): Relation {
  const column = ({ id }: Measure): Figure[] => channel.cells.flatMap(({ figures }) => figures.get(id) ?? []);
  const parts = column(measure);
  return {
    rule: 'weighted-mean',
    published,
    discrepancy,
    parts,
    weights: column(weight),
    excluded: [],
    cause: meanCause(channel, measure, weight, report),
    give: (digits, inPlace) => weightedMean(channel.cells, measure, digits, inPlace),
    mismatch: (computed) =>
      finding(
        'mean-mismatch',
        published.at!,
        {
          name: channel.name,
          measure,
          weight,
          published: published.value!,
          computed,
          digits: published.digits,
          declaration: declaration(published, computed, [measure.id]),
        },
        { related: parts.map(addendOf) },
      ),
  };
}
