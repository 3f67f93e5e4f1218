import { memoize } from './memoize.ts';
import { channelsOf, type Channel, type Report } from './report.ts';

/** The channels of a report by their ids. */
export const channelsById = memoize(
  (report: Report): ReadonlyMap<string, Channel> =>
    new Map(channelsOf(report).map((channel) => [channel.id, channel])),
);
