import { underlying } from './declarations.ts';
import { computedFrom, siblingId, type Figure } from './figure.ts';
import { memoize } from './memoize.ts';
import { percentOf } from './percent.ts';
import type { Report } from './report.ts';
import { rounded } from './rounding.ts';
import { digitsOf, sum, type TerritoryTotal } from './totals.ts';

/**
 * `part` of `whole` in per cent, to one decimal but never as 0 or 100 which it is not; `unpublished` where either has no number or the whole is zero; the last step of its id is
 * `share`, or `share-of-…` with `of`.
 */
export function shareOf(part: Figure, whole: Figure, of = ''): Figure {
  const share = rounded(
    (digits) =>
      part.value === null || whole.value === null ? null : percentOf(part.value, whole.value, digits),
    1,
    [0, 100],
  );
  const id = siblingId(part, `share${of && `-of-${of}`}`);
  const figure = computedFrom(part, { id, measure: 'share', kind: 'percent', ...share });
  return share.value === null ? { ...figure, absence: 'unpublished' } : figure;
}

/** The same of what the inputs give for both; its id is that of a share of the published figure. */
export function givenShare(report: Report, part: Figure, whole: Figure, of = ''): Figure {
  const { id } = shareOf(part, whole, of);
  return { ...shareOf(underlying(report, part), underlying(report, whole), of), id };
}

/**
 * The sum of printed shares where rounding keeps it from being 100; `null` where it is 100, or one of them is unknown or printed as a bound.
 * `id`: its own, where the whole has others beside it.
 */
export function roundedSum(
  shares: readonly Figure[],
  whole: Figure,
  id = siblingId(whole, 'shares'),
): Figure | null {
  const value = sum(shares);
  return !shares.length || value === null || value === 100 || shares.some(({ bound }) => bound)
    ? null
    : computedFrom(whole, {
        id,
        measure: 'share',
        kind: 'percent',
        digits: digitsOf(shares),
        value,
      });
}

/** The rank of each value among the main figures of territories; `null` where any is not known. */
const ranks = memoize((all: readonly TerritoryTotal[]): ReadonlyMap<number, number> | null => {
  const values = all.map(({ main }) => main?.value ?? null);
  if (!values.every((value) => value !== null)) return null;
  const descending = values.sort((a, b) => b - a);
  return new Map(descending.map((value, index) => [value, index + 1] as const).reverse()); // of equal ones, the first
});

/** The rank of a territory by its main figure, from 1; equal figures share a rank. `null` where any of the figures is not known. */
export function rankOf(main: Figure, all: readonly TerritoryTotal[]): Figure {
  const value = main.value === null ? null : (ranks(all)?.get(main.value) ?? null);
  return computedFrom(main, {
    id: siblingId(main, 'rank'),
    measure: 'rank',
    kind: 'count',
    digits: 0,
    value,
  });
}

/** A figure as a fraction of `most`; 0 for one without a number or below 0, or where `most` is not positive. */
export const sizeOf = ({ value }: Figure, most: number): number =>
  value === null || most <= 0 ? 0 : Math.max(0, value / most);

/** The largest value of figures, at least 0: the length of the longest bar. */
export const mostOf = (figures: Iterable<Figure | null | undefined>): number => {
  let most = 0;
  for (const figure of figures) most = Math.max(most, figure?.value ?? 0);
  return most;
};

/** The scale of the bars of figures: their largest value; `undefined` where fewer than two have one, as a bar alone would be full. */
export const scaleOf = (figures: readonly (Figure | null | undefined)[]): number | undefined =>
  figures.filter((figure) => typeof figure?.value === 'number').length > 1 ? mostOf(figures) : undefined;
