import { addedBy, computedFrom, isUnknown, measureId, siblingId, type Figure } from './figure.ts';
import { sumOfDecimals } from './decimal.ts';
import { underlying } from './declarations.ts';
import type { Measure } from './measure.ts';
import { memoize } from './memoize.ts';
import {
  addedChannels,
  channelsOf,
  type Cell,
  type Channel,
  type Report,
  type Territory,
  type Total,
} from './report.ts';
import { rowOf } from './rows.ts';

/** The most decimals that any of the figures has; 0 for none. */
export const digitsOf = (figures: readonly Figure[]): number =>
  figures.reduce((most, { digits }) => Math.max(most, digits), 0);

/** The sum of figures, rounded to `digits` decimals where given; `null` while one of them is blank or unknown. */
export function sum(figures: readonly Figure[], digits?: number): number | null {
  const values: number[] = [];
  for (const figure of figures) {
    const value = addedBy(figure);
    if (value === null) return null;
    values.push(value);
  }
  return sumOfDecimals(values, digitsOf(figures), digits);
}

/** The sum of the rows of a channel in a measure: its own figure where that is equal, else a computed one. */
export function rowSum({ main, cells, totals }: Channel, measure: Measure): Figure {
  const own = measure === main.measure ? main : totals.get(measure.id)?.figure;
  const parts = cells.flatMap(({ figures }) => figures.get(measure.id) ?? []);
  const digits = own?.digits ?? digitsOf(parts);
  const value = sum(parts, digits);
  if (own?.value === value) return own;
  const like = own ?? { ...main, measure, kind: measure.kind };
  const id = `${siblingId(main, measure.id)}/computed`;
  return computedFrom(like, { id, value, digits });
}

/** The figure of a row in a measure, as a total; one typed without `excludes` and `discrepancy` has neither. */
export function cellTotal({ figures, totals }: Cell, id: string): Total | undefined {
  const figure = figures.get(id);
  return totals.get(id) ?? (figure && { figure, excludes: [], discrepancy: null });
}

/** The sum of figures, with its decimals; `unpublished` where one of them is unknown. */
export const sumFigure = (
  figures: readonly Figure[],
): Pick<Figure, 'value' | 'digits' | 'absence' | 'addends'> => ({
  value: sum(figures),
  digits: digitsOf(figures),
  addends: figures,
  ...(figures.some(isUnknown) && { absence: 'unpublished' }),
});

/** The channels that the grand total covers; where none is published, all that would add up to one. */
export function coveredChannels(report: Report): Channel[] {
  const excluded = new Set(report.total?.excludes);
  return addedChannels(report).filter((channel) => !excluded.has(channel));
}

const sizeIn = (report: Report, { main }: Channel): number => underlying(report, main).value ?? 0;

/** The covered channels from the largest to the smallest: the order of the parts in every bar of the grand total. */
export const coveredBySize = memoize((report: Report): readonly Channel[] =>
  coveredChannels(report).sort((a, b) => sizeIn(report, b) - sizeIn(report, a)),
);

/** The figure of a channel that has the same measure and territory as `like`; its total where `like` has no territory. */
export function figureIn(channel: Channel, like: Figure): Figure | undefined {
  const { main, totals } = channel;
  const id = measureId(like);
  const row = like.subject.territory;
  if (row) return rowOf(channel, row)?.figures.get(id);
  return id === measureId(main) ? main : totals.get(id)?.figure;
}

/** What a total would be over all `channels`, with those that it excludes. */
export const totalWithExcluded = (figure: Figure, channels: readonly Channel[]): Figure =>
  computedFrom(figure, {
    id: `${figure.id}/all`,
    value: sumOfAll(
      channels.map((channel) => figureIn(channel, figure)),
      figure.digits,
    ),
  });

/** The sum of figures; `null` also where one of them is missing. */
const sumOfAll = (figures: readonly (Figure | undefined)[], digits: number): number | null =>
  figures.every((each) => each !== undefined) ? sum(figures, digits) : null;

/** A territory across the channels that the grand total covers. */
export interface TerritoryTotal {
  territory: Territory;
  /** `null` where no grand total is published or nothing that it covers is divided by rows, where the rows do not add up or one is unknown. */
  main: Figure | null;
  cells: readonly { channel: Channel; cell: Cell }[];
}

/** The totals by territory across all channels that the grand total covers, for each territory that any channel has a row of. */
export const territoryTotals = memoize((report: Report): readonly TerritoryTotal[] => {
  const all = coveredBySize(report).flatMap((channel) => channel.cells.map((cell) => ({ channel, cell })));
  const byTerritory = Map.groupBy(all, ({ cell }) => cell.territory);
  const told = new Set(channelsOf(report).flatMap((channel) => channel.cells.map((cell) => cell.territory)));
  const whole = report.site.rows?.combine === 'none' ? null : report.total?.figure;
  return report.territories
    .filter((territory) => told.has(territory))
    .map((territory) => {
      const cells = byTerritory.get(territory) ?? [];
      const given = sumFigure(cells.map(({ cell }) => cell.main));
      const id = `${report.year}/territories/${territory.id}/${report.measures[0].id}`;
      return {
        territory,
        cells,
        main:
          whole && cells.length && given.absence === undefined
            ? { ...computedFrom(whole, { id, value: given.value, subject: { territory } }), ...given }
            : null,
      };
    });
});
