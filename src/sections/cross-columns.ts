import { measureId, type Figure } from '../model/figure.ts';
import type { Measure, Measures } from '../model/measure.ts';
import type { Channel, Report, Territory } from '../model/report.ts';
import { rowOf } from '../model/rows.ts';

/** The most columns of figures that fit side by side on a page. */
const most = 6;

/** The channels in one `CrossTable`; those `partly` there have more measures in a table of their own. */
export interface Crossed {
  channels: readonly Channel[];
  partly: ReadonlySet<Channel>;
}

/** The columns of a table whose rows are channels: for each measure, the main one first, every territory where a channel has it. */
export function crossColumns(
  report: Report,
  measures: Measures,
  { channels, partly }: Crossed,
): { measure: Measure; territory: Territory }[] {
  const told = new Set(
    channels.flatMap((channel) => (partly.has(channel) ? mainColumnsOf : columnsOf)(channel)),
  );
  return measures.flatMap((measure) =>
    report.territories
      .filter((territory) => told.has(columnId(measure.id, territory)))
      .map((territory) => ({ measure, territory })),
  );
}

const columnId = (measure: string, territory: Territory): string => `${measure}/${territory.id}`;

const columnsOf = ({ cells }: Channel): string[] =>
  cells.flatMap(({ territory, figures }) => [...figures.keys()].map((id) => columnId(id, territory)));

const mainColumnsOf = (channel: Channel): string[] =>
  channel.cells
    .filter(({ figures }) => figures.has(measureId(channel.main)))
    .map(({ territory }) => columnId(measureId(channel.main), territory));

/** The channels that are parts of others among them, or those others: a total and its parts stand in one table. */
function related(channels: readonly Channel[]): ReadonlySet<Channel> {
  const all = new Set(channels);
  const pairs = channels.flatMap((channel) =>
    [...channel.sumOf, channel.partOf]
      .filter((other) => other !== null && other !== 'total')
      .filter((other) => all.has(other))
      .map((other) => [channel, other]),
  );
  return new Set(pairs.flat());
}

/** The figures in such a table. */
export function crossFigures(report: Report, measures: Measures, crossed: Crossed): ReadonlySet<Figure> {
  const columns = crossColumns(report, measures, crossed);
  return new Set(
    crossed.channels.flatMap((channel) =>
      columns.flatMap(({ measure, territory }) => rowOf(channel, territory)?.figures.get(measure.id) ?? []),
    ),
  );
}

/**
 * The channels of a section that fit into one `CrossTable`. None where territories add up, as their figures then stand in a column above
 * their total. The channel with the most columns is left out until the others fit; a single channel needs no such table.
 * One that belongs to another is left out only with its other measures, if that is enough.
 */
export function crossChannels(report: Report, channels: readonly Channel[]): Crossed {
  const partly = new Set<Channel>();
  if (report.site.rows?.combine !== 'none') return { channels: [], partly };
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
  all.sort((a, b) => b.own.length - a.own.length);
  const kin = related(channels);
  for (const { channel, own } of all) {
    if (users.size <= most) break;
    const main = new Set(mainColumnsOf(channel));
    if (kin.has(channel) && main.size > 0 && main.size < own.length) {
      partly.add(channel);
      count(
        own.filter((id) => !main.has(id)),
        -1,
      );
    } else {
      left.delete(channel);
      count(own, -1);
    }
  }
  for (const channel of partly) {
    if (users.size <= most) break;
    partly.delete(channel);
    left.delete(channel);
    count(mainColumnsOf(channel), -1);
  }
  return left.size < 2 ? { channels: [], partly: new Set() } : { channels: [...left], partly };
}

/** Whether a table with a column for each channel would be very large, and mostly without figures: then each has one of its own. */
export function isSparse(channels: readonly Channel[]): boolean {
  const cells = channels.flatMap((channel) => channel.cells);
  const area = new Set(cells.map(({ territory }) => territory)).size * channels.length;
  return area > 10_000 && area > 4 * cells.length;
}
