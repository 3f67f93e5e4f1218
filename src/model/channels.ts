import { memoize } from './memoize.ts';
import { channelsOf, type Channel, type Report, type Section } from './report.ts';

/** The subtotals whose `sum-of` lists each channel. */
export function listingOf(channels: readonly Channel[]): ReadonlyMap<Channel, readonly Channel[]> {
  const found = new Map<Channel, Channel[]>();
  for (const channel of channels)
    for (const member of channel.sumOf) found.getOrInsert(member, []).push(channel);
  return found;
}

/** The channels of a report by their ids. */
export const channelsById = memoize(
  (report: Report): ReadonlyMap<string, Channel> =>
    new Map(channelsOf(report).map((channel) => [channel.id, channel])),
);

/** The sections of a report by their ids. */
export const sectionsById = memoize(
  ({ sections }: Report): ReadonlyMap<string, Section> => new Map(sections.map((each) => [each.id, each])),
);
