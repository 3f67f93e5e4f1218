import type { Figure } from './figure.ts';
import { totalOf } from './means.ts';
import { memoize } from './memoize.ts';
import { channelsOf, otherMeasures, type Report } from './report.ts';
import { territoryTotals } from './totals.ts';

/**
 * Every figure of a report: the published ones, then those its pages compute (totals of channels and territories, rows of subtotals). What
 * nobody published and nothing gives is no figure.
 */
export const allFigures = memoize((report: Report): ReadonlySet<Figure> => {
  const totals = channelsOf(report).flatMap((channel) => [
    channel.main,
    ...channel.cells.map(({ main }) => main),
    ...otherMeasures(report.measures, [channel]).flatMap((measure) => totalOf(channel, measure) ?? []),
  ]);
  return new Set([
    ...report.figures.values(),
    ...[...totals, ...territoryTotals(report).flatMap(({ main }) => main ?? [])].filter(
      ({ origin, absence }) => origin === 'computed' && absence !== 'unpublished',
    ),
  ]);
});
