import { underlying } from './declarations.ts';
import { addedBy, type Figure } from './figure.ts';
import type { Channel, Report } from './report.ts';

/** What stands out among several: all with the largest figure, as the inputs give that. */
export interface Leaders<Entry> {
  entries: readonly Entry[];
  figure: Figure;
}

/** As many equal ones as are named. */
const mostNamed = 3;

/**
 * The entries with the largest figure, as the inputs give it; `null` where that says nothing: more than three have it, or all of them, or
 * there is only one; where any figure is not known, as it may be larger; and where none is above 0.
 */
export function leadersOf<Entry>(
  report: Report,
  entries: readonly Entry[],
  figureOf: (entry: Entry) => Figure | null | undefined,
): Leaders<Entry> | null {
  let leaders: { entry: Entry; figure: Figure }[] = [];
  let most = 0;
  for (const entry of entries) {
    const published = figureOf(entry);
    const figure = published && underlying(report, published);
    const value = figure ? addedBy(figure) : null;
    if (!figure || value === null) return null;
    if (value > most) [leaders, most] = [[], value];
    if (value === most && most > 0) leaders.push({ entry, figure });
  }
  const [first] = leaders;
  return first && leaders.length <= mostNamed && leaders.length < entries.length
    ? { entries: leaders.map(({ entry }) => entry), figure: first.figure }
    : null;
}

/** Those of the entries whose figure is equal to that of `own`, without itself; `null` where their place says nothing: too many are equal, or all. */
export function equalTo<Entry>(
  own: Entry,
  entries: readonly Entry[],
  figureOf: (entry: Entry) => Figure | null,
): Entry[] | null {
  const value = figureOf(own)?.value;
  const equal = entries.filter((each) => each !== own && figureOf(each)?.value === value);
  return equal.length < mostNamed && equal.length + 1 < entries.length ? equal : null;
}

/**
 * The channels of a section that can be compared with each other: neither a subtotal nor a part beside its whole. Where fewer than two stand
 * for themselves, the parts of one whole.
 */
export function comparable(channels: readonly Channel[]): readonly Channel[] {
  const byWhole = Map.groupBy(
    channels.filter(({ sumOf }) => !sumOf.length),
    ({ partOf }) => partOf,
  );
  const own = byWhole.get(null) ?? [];
  byWhole.delete(null);
  const [parts = [], ...others] = byWhole.values();
  return own.length > 1 ? own : others.length ? [] : parts;
}
