import { memoize } from './memoize.ts';
import type { Cell, Channel, Report, Territory } from './report.ts';

const cellsByTerritory = memoize(
  ({ cells }: Channel) => new Map(cells.map((cell) => [cell.territory.id, cell])),
);

/** The row of a channel for a territory, `undefined` where it has none. */
export const rowOf = (channel: Channel, { id }: { id: string }): Cell | undefined =>
  cellsByTerritory(channel).get(id);

/** The territories of a report that a channel has no row for, although it has rows: a part may be published for some of them. */
export const missingRows = (channel: Channel, { territories }: Report): Territory[] =>
  channel.hasAllRows || !channel.cells.length ? [] : territories.filter((each) => !rowOf(channel, each));
