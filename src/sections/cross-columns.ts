import type { Measure, Measures } from '../model/measure.ts';
import type { Channel, Report, Territory } from '../model/report.ts';

/** The most columns of figures that fit side by side on a page. */
const most = 6;

/** The columns of a table whose rows are channels: for each measure, the main one first, every territory where a channel has it. */
export function crossColumns(
  report: Report,
  measures: Measures,
  channels: readonly Channel[],
): { measure: Measure; territory: Territory }[] {
  const told = new Set(channels.flatMap(columnsOf));
  return measures.flatMap((measure) =>
    report.territories
      .filter((territory) => told.has(columnId(measure.id, territory)))
      .map((territory) => ({ measure, territory })),
  );
}

const columnId = (measure: string, territory: Territory): string => `${measure}/${territory.id}`;

const columnsOf = ({ cells }: Channel): string[] =>
  cells.flatMap(({ territory, figures }) => [...figures.keys()].map((id) => columnId(id, territory)));

/**
 * The channels of a section that fit into one `CrossTable`. None where territories add up, as their figures then stand in a column above
 * their total. The channel with the most columns is left out until the others fit; a single channel needs no such table.
 */
export function crossChannels(report: Report, channels: readonly Channel[]): readonly Channel[] {
  if (report.site.rows?.combine !== 'none') return [];
  const all = channels.map((channel) => ({ channel, own: columnsOf(channel) }));
  const users = new Map<string, number>(); // of each column: the channels that have it
  const count = (columns: readonly string[], by: 1 | -1) => {
    for (const id of columns) {
      const now = (users.get(id) ?? 0) + by;
      if (now) users.set(id, now);
      else users.delete(id);
    }
  };
  for (const { own } of all) count(own, 1);
  const left = new Set(channels);
  for (const { channel, own } of all.sort((a, b) => b.own.length - a.own.length)) {
    if (users.size <= most) break;
    left.delete(channel);
    count(own, -1);
  }
  return left.size < 2 ? [] : [...left];
}

/** Whether a table with a column for each channel would be very large, and mostly without figures: then each has one of its own. */
export function isSparse(channels: readonly Channel[]): boolean {
  const cells = channels.flatMap((channel) => channel.cells);
  const area = new Set(cells.map(({ territory }) => territory)).size * channels.length;
  return area > 10_000 && area > 4 * cells.length;
}
