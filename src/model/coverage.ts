import { measureId, withoutYear, type Figure } from './figure.ts';
import { ratioOf } from './measure.ts';
import { memoize } from './memoize.ts';
import {
  addedChannels,
  channelsOf,
  type Channel,
  type Report,
  type Section,
  type Territory,
  type Total,
} from './report.ts';
import { rowOf } from './rows.ts';
import { territoryTotals } from './totals.ts';
import { namesYear } from './year.ts';

/** What a figure covers, as ids that can be compared between years. */
export interface Coverage {
  /** The channels of a total. */
  scope: ReadonlySet<string>;
  /** The rows of each of them. */
  territories: ReadonlySet<string>;
  /** Of a share: what it is a share of, and what that covers. */
  whole?: string;
}

const nothing: Coverage = { scope: new Set(), territories: new Set() };

const isSameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>) => a.size === b.size && a.isSubsetOf(b);

/** What keeps two figures of one name from being like; `null` for nothing. */
export function obstacle(a: Coverage, b: Coverage): 'scope' | 'territories' | 'whole' | null {
  if (a.whole !== b.whole) return 'whole';
  if (!isSameSet(a.scope, b.scope)) return 'scope';
  return isSameSet(a.territories, b.territories) ? null : 'territories';
}

/** Whether the rows of a report are years, by their names: the row of a year tells the same of it in every edition. */
export const rowsAreYears = memoize((report: Report): boolean => {
  const told = channelsOf(report).flatMap(({ cells }) => cells.map(({ territory }) => territory.name));
  return told.length > 0 && told.every(namesYear);
});

/** The channels that a subtotal adds in the end, through other subtotals; for any other channel itself. */
function addedTo(channel: Channel): Channel[] {
  const reached = new Set([channel]);
  for (const each of reached) for (const member of each.sumOf) reached.add(member);
  return [...reached].filter(({ sumOf }) => !sumOf.length);
}

/** What several channels cover together. */
const together = (
  channels: readonly Channel[],
  rowsOf: (channel: Channel) => readonly string[],
): Coverage => ({
  scope: new Set(channels.map(({ id }) => id)),
  territories: new Set(channels.flatMap((channel) => rowsOf(channel).map((row) => `${channel.id}/${row}`))),
});

/** The rows that a channel as a whole covers; rows that are years, and do not add up to it, are none of them. */
const rowsIn = (report: Report) => {
  const areYears = rowsAreYears(report);
  return ({ cells, addsUp }: Channel): string[] =>
    areYears && !addsUp ? [] : cells.map(({ territory }) => territory.id);
};

/** What a channel as a whole covers: a subtotal what it adds, and a part without rows the rows of its whole. */
function coverageOfChannel(report: Report, channel: Channel, section: Section): Coverage {
  const rowsOf = rowsIn(report);
  if (channel.sumOf.length) return together(addedTo(channel), rowsOf);
  const { partOf } = channel;
  const wholes = partOf === 'total' ? addedChannels(section) : partOf ? addedTo(partOf) : [];
  const { territories } = together(channel.cells.length || !wholes.length ? [channel] : wholes, rowsOf);
  return { scope: new Set(), territories };
}

const coverageText = ({ scope, territories }: Coverage): string =>
  JSON.stringify([[...scope].sort(), [...territories].sort()]);

/** The figure that a share is a share of, where its measure names none: that of the channel's whole, else of its section. */
function sharedIn({ partOf }: Channel, { total }: Section, share: string, row: Territory | null) {
  if (partOf !== null && partOf !== 'total') {
    if (row) return rowOf(partOf, row)?.figures.get(share);
    return share === measureId(partOf.main) ? partOf.main : partOf.totals.get(share)?.figure;
  }
  return row ? undefined : total?.figure;
}

/** The coverage of each total and share of a report, by its id without the year; other figures cover only themselves and have no entry. */
export const coverages = memoize((report: Report): ReadonlyMap<string, Coverage> => {
  const found = new Map<string, Coverage>();
  const rowsOf = rowsIn(report);
  const add = (figure: Figure | null, covers: Coverage) =>
    figure && found.set(withoutYear(figure.id), covers);
  const addTotal = ({ figure, excludes }: Total, channels: readonly Channel[]) => {
    const excluded = new Set(excludes);
    const covered = channels.filter((channel) => !excluded.has(channel));
    add(figure, together(covered, rowsOf));
  };
  const addShare = (figure: Figure, channel: Channel, section: Section, row: Territory | null) => {
    const ratio = typeof figure.measure === 'string' ? null : ratioOf(figure.measure);
    if (!ratio || ratio.of !== undefined) return;
    const whole = sharedIn(channel, section, ratio.share, row);
    const name = whole && withoutYear(whole.id);
    const covers = name === undefined ? undefined : found.get(name);
    const own = found.get(withoutYear(figure.id)) ?? nothing;
    add(figure, { ...own, whole: JSON.stringify([name, covers && coverageText(covers)]) });
  };
  if (report.total) addTotal(report.total, addedChannels(report));
  for (const section of report.sections) {
    if (section.total) addTotal(section.total, addedChannels(section));
    for (const channel of section.channels) {
      const covers = coverageOfChannel(report, channel, section);
      for (const figure of [channel.main, ...[...channel.totals.values()].map((total) => total.figure)])
        add(figure, covers);
      if (!channel.sumOf.length) continue;
      // the rows of a subtotal add the same channels, but for those that they leave out
      for (const { figures, totals } of channel.cells)
        for (const [id, figure] of figures) {
          const excluded = new Set(totals.get(id)?.excludes);
          const added = channel.sumOf.filter((each) => !excluded.has(each)).flatMap(addedTo);
          add(
            figure,
            together(added, () => []),
          );
        }
    }
    for (const channel of section.channels) {
      for (const { figure } of channel.totals.values()) addShare(figure, channel, section, null);
      for (const { territory, figures } of channel.cells)
        for (const figure of figures.values()) addShare(figure, channel, section, territory);
    }
    for (const { name, parts } of section.shares) {
      const whole = JSON.stringify([name, parts.map(({ id }) => id).sort()]);
      for (const { figure } of parts) add(figure, { ...nothing, whole });
    }
  }
  for (const { main, cells } of territoryTotals(report))
    add(main, { scope: new Set(cells.map(({ channel }) => channel.id)), territories: new Set() });
  return found;
});
