import type { Measure } from './plan.ts';
import type { ChannelTable } from './published.ts';
import { sumOfParts, type Outcome, type Read } from './relation.ts';
import type { Amount } from './typed.ts';

const amountOf = (outcome: Outcome): Amount | undefined => {
  if (outcome === 'blank') return 'blank';
  return 'value' in outcome ? { value: outcome.value, digits: 0 } : undefined;
};

/** The sum of all rows of a channel in a measure; `undefined` where rows do not add up, or one is missing or unknown. */
function rowSum(channel: ChannelTable, measure: string, read: Read): Amount | undefined {
  const { rows, rowsAdd, cells } = channel;
  if (!rowsAdd || !cells.size) return undefined;
  return amountOf(sumOfParts(rows.map((row) => [row, inRow(channel, measure, row, read)])));
}

/** What a channel has in a row: as published, or in a row of a subtotal, for its main measure, what its parts have there. */
export function inRow(channel: ChannelTable, measure: string, row: string, read: Read): Amount | undefined {
  const figure = channel.cells.get(row)?.get(measure);
  if (figure) return read(figure);
  if (!channel.isSum || measure !== channel.main.id || !channel.cells.has(row)) return undefined;
  return amountOf(sumOfParts(channel.sumOf.map((part) => [part.id, inRow(part, measure, row, read)])));
}

/** What a channel has as a whole: as published, or for its main measure what its rows add up to. */
export function inWhole(channel: ChannelTable, measure: string, read: Read): Amount | undefined {
  const figure = channel.totals.get(measure);
  if (figure) return read(figure);
  return measure === channel.main.id ? rowSum(channel, measure, read) : undefined;
}

/** What a channel has as a whole or in a row. */
export const inPlace = (channel: ChannelTable, measure: string, row: string | null, read: Read) =>
  row === null ? inWhole(channel, measure, read) : inRow(channel, measure, row, read);

/** What a ratio of a whole channel is made of: the published total, else the sum of the rows of any measure that adds up. */
export function inputOf(channel: ChannelTable, measure: Measure, read: Read): Amount | undefined {
  const figure = channel.totals.get(measure.id);
  if (figure) return read(figure);
  return measure.combine === 'sum' ? rowSum(channel, measure.id, read) : undefined;
}
