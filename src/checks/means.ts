import { addedBy, isUnknown } from '../model/figure.ts';
import type { Cause } from '../model/cause.ts';
import { finding } from '../model/finding.ts';
import { lacksValue, weightedMean } from '../model/means.ts';
import { weightOf, type Measure } from '../model/measure.ts';
import { channelsOf, type Channel, type Report, type Total } from '../model/report.ts';
import { addendOf, compare, mergeProofs, unverifiable, type Proof } from './check.ts';
import { declaration } from './declaration.ts';
import { hasUndeclaredMismatch } from './totals.ts';

/** Checks that each published mean of a channel is the weighted mean of its territories; without the figures for that it is unproven. */
export const weightedMeans = (report: Report): Proof =>
  mergeProofs(
    channelsOf(report).flatMap((channel) =>
      report.measures.flatMap((measure) => {
        const weight = report.measures.find(({ id }) => id === weightOf(measure));
        const total = channel.totals.get(measure.id);
        return weight && total ? [meanProof(channel, measure, weight, total)] : [];
      }),
    ),
  );

/** Why the mean of territories cannot be computed; `null` if it can, or if a figure that it needs is still blank. */
function meanCause({ cells }: Channel, measure: Measure, weight: Measure): Cause | null {
  const without = (lacks: (cell: (typeof cells)[number]) => boolean) =>
    cells.filter(lacks).map((cell) => cell.territory.name);
  const unweighed = without(({ figures }) => isUnknown(figures.get(weight.id)));
  if (unweighed.length) return { reason: 'missing', measure: weight, names: unweighed };
  const names = without((cell) => lacksValue(cell, measure));
  if (names.length) return { reason: 'missing', measure, names };
  return cells.every(({ figures }) => addedBy(figures.get(weight.id)!) === 0)
    ? { reason: 'no-weight', weight }
    : null;
}

function meanProof(channel: Channel, measure: Measure, weight: Measure, total: Total): Proof {
  const { figure, discrepancy } = total;
  const parts = channel.cells.flatMap(({ figures }) => figures.get(measure.id) ?? []);
  const combined = parts.length > 0 && channel.addsUp;
  const cause = combined ? meanCause(channel, measure, weight) : null;
  if (!combined || cause)
    return {
      checks: [],
      unproven: cause && figure.value !== null ? [{ rule: 'weighted-mean', figure, cause }] : [],
      findings: unverifiable(discrepancy, cause),
    };
  const check = {
    id: figure.id,
    rule: 'weighted-mean' as const,
    published: figure,
    parts,
    excluded: [],
    discrepancy,
  };
  const proof = compare(
    check,
    (digits) => weightedMean(channel.cells, measure, digits),
    (computed) => [
      finding(
        'mean-mismatch',
        figure.at!,
        {
          name: channel.name,
          measure,
          weight,
          published: figure.value!,
          computed,
          digits: figure.digits,
          declaration: declaration(figure, computed, [measure.id]),
        },
        { related: parts.map(addendOf) },
      ),
    ],
  );
  // A total of the weights that does not add up is reported there; the mean may differ only because of it.
  return hasUndeclaredMismatch(channel, weight) ? { ...proof, findings: [] } : proof;
}
