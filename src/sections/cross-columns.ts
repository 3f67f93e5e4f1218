import type { Measure, Measures } from '../model/measure.ts';
import type { Channel, Report, Territory } from '../model/report.ts';

/** As many columns of figures as stand side by side on a page. */
const most = 6;

/** What a table of channels tells in each column: the main measure in each row of the report, then every other one where it is told. */
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
 * The channels of a section that fit into one table with their rows side by side: those of rows that do not add up, for what adds up
 * stands in a column. Those that tell too many measures are left out until the others fit; one alone needs no such table.
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
