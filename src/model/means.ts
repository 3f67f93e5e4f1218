import { underlying } from './declarations.ts';
import { roundedQuotient, scaled } from './decimal.ts';
import { addedBy, computedFrom, siblingId, type Figure } from './figure.ts';
import { limits } from './limits.ts';
import { changeOf, ratioOf, weightOf, type Measure, type Ratio } from './measure.ts';
import { memoize } from './memoize.ts';
import { partOf } from './percent.ts';
import type { Cell, Channel, Report } from './report.ts';
import { rounded } from './rounding.ts';
import { digitsOf, sum } from './totals.ts';

/** Takes a figure for another one that stands in its place: what a sum would be if one of its parts were corrected. */
export type InPlace = (figure: Figure) => Figure;
const asIs: InPlace = (figure) => figure;

/** Whether a cell has a weight other than zero in the mean of a measure, but no value, and not because that is still blank. */
export function lacksValue({ figures }: Cell, measure: Measure): boolean {
  const figure = figures.get(measure.id);
  return weightIn(figures, measure) !== 0 && (!figure || figure.absence !== undefined);
}

function weightIn(figures: Cell['figures'], measure: Measure, inPlace = asIs): number | null {
  const figure = figures.get(weightOf(measure) ?? '');
  return figure ? addedBy(inPlace(figure)) : null;
}

/**
 * The mean of a measure over cells, weighted by the measure that it names and rounded half away from zero to `digits` decimals; `null`
 * while a cell whose weight is not zero lacks its value or weight, or where all weights are zero. It is computed in integers, so the result
 * is exactly the double that its decimal text parses to.
 */
export function weightedMean(
  cells: readonly Cell[],
  measure: Measure,
  digits: number,
  inPlace = asIs,
): number | null {
  let sumOfValues = 0n;
  let weights = 0n;
  for (const { figures } of cells) {
    const times = weightIn(figures, measure, inPlace);
    if (times === 0) continue;
    const figure = figures.get(measure.id);
    const value = figure ? inPlace(figure).value : null;
    if (value === null || times === null) return null;
    sumOfValues += scaled(value, limits.digits) * BigInt(times);
    weights += BigInt(times);
  }
  if (!weights) return null;
  const numerator = sumOfValues * 10n ** BigInt(digits);
  return Number(roundedQuotient(numerator, weights * 10n ** BigInt(limits.digits))) / 10 ** digits;
}

/** The most decimals that any of the cells has in a measure. */
const precisionOf = (cells: readonly Cell[], { id }: Measure): number =>
  digitsOf(cells.flatMap(({ figures }) => figures.get(id) ?? []));

/** A ratio of two figures, rounded half away from zero to `digits` decimals; `null` while one is not known, or the whole is zero. */
export function ratioFrom(
  [part, whole]: readonly (Figure | null | undefined)[],
  { per }: Ratio,
  digits: number,
): number | null {
  const [share, of] = [part && addedBy(part), whole && addedBy(whole)];
  return share == null || of == null ? null : partOf(share, of, per, digits);
}

/** The totals of a channel that the total of a ratio is computed from, each `null` where there is none. */
const inputsOf = (channel: Channel, { share, of }: Ratio): (Figure | null)[] =>
  [share, of].map((id) => {
    if (id === undefined) return null;
    const [any] = [
      channel.totals.get(id)?.figure,
      ...channel.cells.map(({ figures }) => figures.get(id)),
    ].filter((each) => each !== undefined);
    return any ? totalOf(channel, any.measure as Measure) : null;
  });

function combined(channel: Channel, measure: Measure): Figure | null {
  const published = channel.totals.get(measure.id);
  if (published) return published.figure;
  const addends = channel.cells.flatMap(({ figures }) => figures.get(measure.id) ?? []);
  const [any] = addends;
  const hasSum = channel.addsUp && channel.hasAllRows;
  if (!any || measure.combine === 'none' || changeOf(measure) || !hasSum) return null;
  const digits = precisionOf(channel.cells, measure);
  const ratio = ratioOf(measure);
  const inputs = ratio && inputsOf(channel, ratio);
  // A time is not told in less than seconds.
  const marks = { count: [], money: [], number: [0], percent: [0, 100], duration: [] }[measure.kind];
  const total =
    measure.combine === 'sum'
      ? { digits, value: addends.length === channel.cells.length ? sum(addends) : null, addends }
      : rounded(
          (places) =>
            ratio ? ratioFrom(inputs!, ratio, places) : weightedMean(channel.cells, measure, places),
          digits,
          marks,
        );
  if (total.value === null) return null;
  const id = siblingId(channel.main, measure.id);
  return computedFrom(any, { id, ...total, subject: channel.main.subject });
}

const combinedByMeasure = memoize<Channel, Map<Measure, Figure | null>>(() => new Map());

/**
 * The total of a channel in a measure: as published, else computed from its cells, else `null`. A sum is computed only where every cell has
 * a figure of the measure.
 */
export function totalOf(channel: Channel, measure: Measure): Figure | null {
  const totals = combinedByMeasure(channel);
  if (!totals.has(measure)) totals.set(measure, combined(channel, measure));
  return totals.get(measure)!;
}

/** The largest value that a channel has in any cell or as a whole, by the id of its measure, as the inputs give it. */
const largestByMeasure = memoize((report: Report) =>
  memoize(({ cells, totals }: Channel): ReadonlyMap<string, number> => {
    const largest = new Map<string, number>();
    const figures = [
      ...cells.flatMap((cell) => [...cell.figures]),
      ...[...totals].map(([id, { figure }]) => [id, figure] as const),
    ];
    for (const [id, figure] of figures)
      largest.set(id, Math.max(largest.get(id) ?? 0, underlying(report, figure).value ?? 0));
    return largest;
  }),
);

/** The largest value of the channels in any of the measures, 0 where they have none: the scale of their bars. */
export const largestValue = (
  report: Report,
  channels: readonly Channel[],
  measures: readonly Measure[],
): number =>
  channels.reduce(
    (most, channel) =>
      measures.reduce((all, { id }) => Math.max(all, largestByMeasure(report)(channel).get(id) ?? 0), most),
    0,
  );
