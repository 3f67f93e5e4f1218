import type { BarData } from '../components/bar.ts';
import type { Figure } from '../model/figure.ts';
import type { Measure } from '../model/measure.ts';
import { sizeOf } from '../model/share.ts';

/** The bar of one figure on a scale from 0 to `most`, with a line where the mean stands; beside no number there is no line. */
export const barOf = (
  figure: Figure,
  most: number,
  { colour, mean }: { colour?: string | undefined; mean?: Figure | null | undefined } = {},
): BarData => ({
  segments: [{ size: sizeOf(figure, most), ...(colour && { class: colour }) }],
  ...(mean && figure.value !== null && { mean: sizeOf(mean, most) }),
});

/** The bar class of the measure at `index` among others: every other one is muted, from the first on, so that neighbours differ. */
export const barColour = (index: number): string | undefined => (index % 2 ? undefined : 'muted');

/** The measures whose bars share a scale with those of `measure`: the times of a table have one scale; any other measure has its own. */
export const onScaleOf = (measure: Measure, measures: readonly Measure[]): readonly Measure[] =>
  measure.kind === 'duration' ? measures.filter(({ kind }) => kind === 'duration') : [measure];
