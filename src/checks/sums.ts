import type { Measure } from '../model/measure.ts';
import { addedChannels, channelsOf, type Channel, type Report, type Total } from '../model/report.ts';
import { allRows } from '../model/rows.ts';
import { cellTotal, figureIn } from '../model/totals.ts';
import type { Relation } from './relation.ts';
import { sumRelation, type Summand } from './total.ts';

/** What a check may look at: the report, and that of the year before to explain a difference. */
export interface Years {
  report: Report;
  previous: Report | null;
}

/** The grand total is the sum of all channels less those that it excludes. */
export const grandTotal = (years: Years): Relation[] =>
  years.report.total ? [scoped('grand-total', years.report.total, addedChannels(years.report), years)] : [];

/** Each published section total is the sum of its channels less those that it excludes. */
export const sectionTotals = (years: Years): Relation[] =>
  years.report.sections.flatMap((section) =>
    section.total ? [scoped('section-total', section.total, addedChannels(section), years)] : [],
  );

function scoped(
  rule: 'grand-total' | 'section-total',
  total: Total,
  channels: readonly Channel[],
  years: Years,
): Relation {
  const excludes = new Set(total.excludes);
  return sumRelation(rule, total, {
    parts: channels.filter((each) => !excludes.has(each)).map(({ name, main }) => ({ name, figure: main })),
    excluded: channels.filter((each) => excludes.has(each)),
    among: 'channels',
    ...years,
  });
}

/** Each published total of a channel is the sum of its rows, in every measure that adds up. */
export const channelTotals = (years: Years): Relation[] =>
  channelsOf(years.report).flatMap((channel) =>
    channel.sumOf.length || !channel.addsUp
      ? []
      : years.report.measures.flatMap((measure) => {
          const total = channel.totals.get(measure.id);
          const hasRows = channel.cells.some(({ figures }) => figures.has(measure.id));
          if (!total || !hasRows || measure.combine !== 'sum') return [];
          const parts = allRows(channel, years.report).map(({ territory, cell }): Summand => ({
            name: territory.name,
            figure: cell?.figures.get(measure.id),
          }));
          return [sumRelation('channel-total', total, { parts, excluded: [], among: 'rows', ...years })];
        }),
  );

/** Each published subtotal, of a channel or a row, is the sum of the channels that it names less those that it excludes. */
export const subtotals = (years: Years): Relation[] =>
  channelsOf(years.report).flatMap((channel) =>
    channel.sumOf.length
      ? years.report.measures.flatMap((measure) =>
          measure.combine === 'sum' ? subtotalsOf(channel, measure, years) : [],
        )
      : [],
  );

function subtotalsOf({ cells, sumOf, totals, addsUp }: Channel, measure: Measure, years: Years): Relation[] {
  const whole = totals.get(measure.id);
  const relation = (total: Total): Relation => {
    const excludes = new Set(total.excludes);
    return sumRelation('subtotal', total, {
      parts: sumOf
        .filter((part) => !excludes.has(part))
        .map((part) => ({ name: part.name, figure: figureIn(part, total.figure) })),
      excluded: total.excludes,
      rows: addsUp && total === whole ? cells.flatMap(({ figures }) => figures.get(measure.id) ?? []) : [],
      among: 'channels',
      ...years,
    });
  };
  const rows = cells.flatMap((cell) => cellTotal(cell, measure.id) ?? []);
  const published = rows.filter(({ figure }) => figure.origin === 'published');
  return [...(whole ? [whole] : []), ...published].map(relation);
}
