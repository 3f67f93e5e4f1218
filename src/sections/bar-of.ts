import type { BarData } from '../components/bar.ts';
import { underlying } from '../model/declarations.ts';
import type { Figure } from '../model/figure.ts';
import type { Measure } from '../model/measure.ts';
import { memoize } from '../model/memoize.ts';
import type { Channel, Report } from '../model/report.ts';
import { sizeOf } from '../model/share.ts';
import { coveredBySize } from '../model/totals.ts';

/** The bar of one figure on a scale from 0 to `most`, with a line where the mean stands; none beside no number and without a scale. */
export const barOf = (
  figure: Figure,
  most: number | undefined,
  { colour, mean }: { colour?: string | undefined; mean?: Figure | null | undefined } = {},
): BarData | undefined =>
  figure.value === null || most === undefined
    ? undefined
    : {
        segments: [{ size: sizeOf(figure, most), ...(colour && { class: colour }) }],
        ...(mean && { mean: sizeOf(mean, most) }),
      };

/** The bar class of the measure at `index` among others: every other one is muted, from the first on, so that neighbours differ. */
export const barColour = (index: number): string | undefined => (index % 2 ? undefined : 'muted');

/** The measures whose bars share a scale with those of `measure`: the times of a table have one scale; any other measure has its own. */
export const onScaleOf = (measure: Measure, measures: readonly Measure[]): readonly Measure[] =>
  measure.kind === 'duration' ? measures.filter(({ kind }) => kind === 'duration') : [measure];

/** Where each channel stands in the bar of the whole report, from 0 to 1; nowhere where there is only one. */
export const placesInBar = memoize(
  (report: Report): ReadonlyMap<Channel, { channel: Channel; start: number; size: number }> => {
    const total = report.total ? (underlying(report, report.total.figure).value ?? 0) : 0;
    const covered = coveredBySize(report);
    let end = 0;
    const places = (total && covered.length > 1 ? covered : []).map((channel) => {
      const [start, size] = [end, sizeOf(underlying(report, channel.main), total)];
      end += size;
      return [channel, { channel, start, size }] as const;
    });
    return new Map(places.filter(([, { size }]) => size > 0));
  },
);
