import type { Measure, Measures } from '../model/measure.ts';
import type { Channel, Report, Territory } from '../model/report.ts';

/** The most columns of figures that fit side by side on a page. */
const most = 6;

/** The columns of a table whose rows are channels: for each measure, the main one first, every territory where a channel has it. */
export const crossColumns = (
  report: Report,
  measures: Measures,
  channels: readonly Channel[],
): { measure: Measure; territory: Territory }[] =>
  measures.flatMap((measure) =>
    report.territories
      .filter((territory) =>
        channels.some(({ cells }) =>
          cells.some((cell) => cell.territory === territory && cell.figures.has(measure.id)),
        ),
      )
      .map((territory) => ({ measure, territory })),
  );

/**
 * The channels of a section that fit into one `CrossTable`. None where territories add up, as their figures then stand in a column above
 * their total. The channel with the most columns is left out until the others fit; a single channel needs no such table.
 */
export function crossChannels(
  report: Report,
  measures: Measures,
  channels: readonly Channel[],
): readonly Channel[] {
  if (report.site.rows?.combine !== 'none' || channels.length < 2) return [];
  if (crossColumns(report, measures, channels).length <= most) return channels;
  const told = (channel: Channel) => crossColumns(report, measures, [channel]).length;
  const widest = channels.reduce((a, b) => (told(b) > told(a) ? b : a));
  return crossChannels(
    report,
    measures,
    channels.filter((channel) => channel !== widest),
  );
}
