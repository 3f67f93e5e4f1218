import type { Figure } from './figure.ts';
import { memoize } from './memoize.ts';
import { percentOf } from './percent.ts';
import { channelsOf, type Cell, type Channel, type Report, type Territory } from './report.ts';

/** The sum of figures, or `null` while one of them is blank. */
export function sum(figures: readonly Figure[]): number | null {
  let total = 0;
  for (const { value } of figures) {
    if (value === null) return null;
    total += value;
  }
  return total;
}

/** Whether a cell weighs something in a mean and has no time to weigh. */
export const lacks = (cell: Cell, measure: 'wait' | 'service'): boolean =>
  cell.contacts.value !== 0 && !cell[measure];

/**
 * The mean time over territories in whole seconds, weighted by contacts, rounded half up; `null` while a cell with contacts has no
 * such time, or nobody came. A cell without contacts weighs nothing, whatever its time.
 */
export function weightedMean(cells: readonly Cell[], measure: 'wait' | 'service'): number | null {
  let seconds = 0n;
  let contacts = 0n;
  for (const cell of cells) {
    if (cell.contacts.value === 0) continue;
    const time = cell[measure]?.value ?? null;
    if (time === null || cell.contacts.value === null) return null;
    seconds += BigInt(time) * BigInt(cell.contacts.value);
    contacts += BigInt(cell.contacts.value);
  }
  return contacts ? Number((2n * seconds + contacts) / (2n * contacts)) : null;
}

const computed = (figure: Omit<Figure, 'origin' | 'kind' | 'digits'> & Partial<Figure>): Figure => ({
  kind: 'count',
  digits: 0,
  ...figure,
  origin: 'computed',
});

function mean(channel: Channel, measure: 'wait' | 'service'): Figure | null {
  const published = channel[measure];
  if (published) return published.figure;
  const value = weightedMean(channel.cells, measure);
  if (value === null) return null;
  const id = channel.contacts.id.replace(/contacts$/, measure);
  return computed({ id, measure, kind: 'duration', value, subject: channel.contacts.subject });
}

/** The mean times of a channel: as published, else weighted from its territories and marked as computed, else none. */
export const meansOf = memoize((channel: Channel) => ({
  wait: mean(channel, 'wait'),
  service: mean(channel, 'service'),
}));

/** The longest mean time that a channel has in any territory, in seconds: the scale of its bars; 0 where it has none. */
export const longestOf = memoize(({ cells }: Channel): number =>
  cells.reduce((most, { wait, service }) => Math.max(most, wait?.value ?? 0, service?.value ?? 0), 0),
);

/** What the territories of a channel add up to: its own figure wherever that is the same. */
export function sumOf({ contacts, cells }: Channel): Figure {
  const value = sum(cells.map((cell) => cell.contacts));
  return value === contacts.value
    ? contacts
    : computed({ ...contacts, id: `${contacts.id}/computed`, value });
}

/** The channels that the grand total covers. */
export const coveredChannels = (report: Report): Channel[] =>
  channelsOf(report).filter((channel) => !report.total.excludes.includes(channel));

/** The same from the largest to the smallest: the order of the parts in every bar of the whole. */
export const coveredBySize = memoize((report: Report): readonly Channel[] =>
  coveredChannels(report).sort((a, b) => (b.contacts.value ?? 0) - (a.contacts.value ?? 0)),
);

/** What a total would be without its exclusions. */
export function totalWithExcluded({ id, subject }: Figure, channels: readonly Channel[]): Figure {
  return computed({
    id: `${id}/all`,
    measure: 'contacts',
    value: sum(channels.map((c) => c.contacts)),
    subject,
  });
}

/** A territory across the channels that the grand total covers. */
export interface TerritoryTotal {
  territory: Territory;
  contacts: Figure;
  cells: { channel: Channel; cell: Cell }[];
}

/** The other margin of the matrix: each territory that a channel tells of, across all channels that the grand total covers. */
export const territoryTotals = memoize((report: Report): readonly TerritoryTotal[] => {
  const all = coveredBySize(report).flatMap((channel) => channel.cells.map((cell) => ({ channel, cell })));
  const byTerritory = Map.groupBy(all, ({ cell }) => cell.territory);
  const told = new Set(channelsOf(report).flatMap((channel) => channel.cells.map((cell) => cell.territory)));
  return report.territories
    .filter((territory) => told.has(territory))
    .map((territory) => {
      const cells = byTerritory.get(territory) ?? [];
      const value = sum(cells.map(({ cell }) => cell.contacts));
      const id = `${report.year}/territories/${territory.id}/contacts`;
      return {
        territory,
        cells,
        contacts: computed({ id, measure: 'contacts', value, subject: { territory } }),
      };
    });
});

/** `part` of `whole` in per cent at one decimal; the id is that of the part with what it is a share of. */
export function shareOf(part: Figure, whole: Figure, of = ''): Figure {
  const value = part.value === null || whole.value === null ? null : percentOf(part.value, whole.value, 1);
  const id = `${part.id.replace(/\/contacts$/, '')}/share${of && `-of-${of}`}`;
  return computed({ id, measure: 'share', kind: 'percent', digits: 1, value, subject: part.subject });
}

/** The place of each territory by its contacts, from 1; equal ones share a place, a blank has none. */
export function rankOf(total: TerritoryTotal, all: readonly TerritoryTotal[]): Figure {
  const own = total.contacts.value;
  const value = own === null ? null : 1 + all.filter(({ contacts }) => (contacts.value ?? 0) > own).length;
  const { territory } = total;
  return computed({
    id: total.contacts.id.replace(/contacts$/, 'rank'),
    measure: 'rank',
    value,
    subject: { territory },
  });
}

/** A figure on a scale from 0 to `most`, as a share of it; a blank has none. */
export const sizeOf = ({ value }: Figure, most: number): number =>
  value === null || most <= 0 ? 0 : value / most;

/** The entry with the largest value of a figure, the first of equal ones; `null` where all are blank or zero. */
export function largestOf<Entry>(
  entries: readonly Entry[],
  figureOf: (entry: Entry) => Figure | null,
): Entry | null {
  let largest: Entry | null = null;
  let most = 0;
  for (const entry of entries) {
    const value = figureOf(entry)?.value ?? null;
    if (value !== null && value > most) [largest, most] = [entry, value];
  }
  return largest;
}
