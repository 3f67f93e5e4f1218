import { isUnknown } from '../model/figure.ts';
import { changeOf, ratioOf, type Measure } from '../model/measure.ts';
import { channelsOf, type Channel, type Report, type Total } from '../model/report.ts';
import { cellTotal, figureIn } from '../model/totals.ts';
import { mergeProofs, unverifiable, type Proof } from './check.ts';
import { totalProof } from './total.ts';

/** Checks that each published subtotal, of a channel or a row, is the sum of the channels that it names less those that it excludes. */
export const subtotals = (report: Report, previous: Report | null): Proof =>
  mergeProofs(
    channelsOf(report).flatMap((channel) =>
      report.measures.flatMap((measure) =>
        channel.sumOf.length > 0 && measure.combine === 'sum'
          ? subtotalsOf(channel, measure, report, previous)
          : (ratioOf(measure) ?? changeOf(measure))
            ? []
            : channel.cells.map(({ totals }) => unproven(totals.get(measure.id))),
      ),
    ),
  );

const unproven = (total: Total | undefined): Proof => ({
  checks: [],
  findings: unverifiable(total?.discrepancy),
});

function subtotalsOf(channel: Channel, measure: Measure, report: Report, previous: Report | null): Proof[] {
  const { cells, sumOf, totals } = channel;
  const proofOf = (total: Total): Proof => {
    const covered = sumOf.filter((part) => !total.excludes.includes(part));
    const parts = covered.flatMap((part) => figureIn(part, total.figure) ?? []);
    return totalProof('subtotal', total, parts, total.excludes, report, previous);
  };
  const whole = totals.get(measure.id);
  return [
    ...(whole ? [proofOf(whole)] : []),
    ...cells.flatMap((cell) => {
      const total = cellTotal(cell, measure.id);
      return !total || total.figure.origin === 'computed' || isUnknown(total.figure) ? [] : [proofOf(total)];
    }),
  ];
}
