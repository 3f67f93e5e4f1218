import { memoize } from './memoize.ts';
import type { Cell, Channel, Report, Territory } from './report.ts';

const cellsByTerritory = memoize(
  ({ cells }: Channel) => new Map(cells.map((cell) => [cell.territory.id, cell])),
);

/** The row of a channel for a territory, `undefined` where it has none. */
export const rowOf = (channel: Channel, { id }: { id: string }): Cell | undefined =>
  cellsByTerritory(channel).get(id);

/** A territory of a report and the row of a channel for it. */
export interface TerritoryRow {
  territory: Territory;
  /** Left out where there is none: a part may be published for some of the territories. */
  cell?: Cell | undefined;
}

/** The rows of a channel, in order; none for a channel that has no rows at all. */
export const allRows = (channel: Channel, { territories }: Report): TerritoryRow[] =>
  channel.cells.length
    ? territories.map((territory) => ({ territory, cell: rowOf(channel, territory) }))
    : [];
