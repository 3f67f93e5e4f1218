import type { Measure } from '../model/measure.ts';
import { channelsOf, type Channel, type Report, type Total } from '../model/report.ts';
import { mergeProofs, type Proof } from './check.ts';
import { totalProof } from './totals.ts';

/** Each published subtotal is the sum of the channels that it names, in every measure that adds up. */
export const subtotals = (report: Report, previous: Report | null): Proof =>
  mergeProofs(
    channelsOf(report)
      .filter(({ sumOf }) => sumOf.length > 0)
      .flatMap((channel) =>
        report.measures
          .filter(({ combine }) => combine === 'sum')
          .flatMap((measure) => {
            const total = channel.totals.get(measure.id);
            return total ? [subtotal(channel, measure, total, report, previous)] : [];
          }),
      ),
  );

function subtotal(
  { sumOf }: Channel,
  measure: Measure,
  total: Total,
  report: Report,
  previous: Report | null,
): Proof {
  const parts = sumOf.map((part) =>
    measure === report.measures[0] ? part.main : part.totals.get(measure.id)?.figure,
  );
  return totalProof(
    'subtotal',
    total,
    parts.filter((part) => part !== undefined),
    [],
    report,
    previous,
  );
}
