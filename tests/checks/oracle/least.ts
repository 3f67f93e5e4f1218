import type { ChannelTable } from './published.ts';
import { sumOf, zero, type Rational } from './rational.ts';
import type { Read } from './relation.ts';
import { isNumber, type Kind } from './typed.ts';

/** The kinds of which no figure is negative. */
export const neverNegative = (kind: Kind): boolean => kind === 'count' || kind === 'duration';

/** What is known of a channel in a row, where nothing is negative: as published, or in a row of a subtotal what is known of its parts. */
function leastInRow(channel: ChannelTable, measure: string, row: string, read: Read): Rational {
  const figure = channel.cells.get(row)?.get(measure);
  if (figure) {
    const amount = read(figure);
    return isNumber(amount) ? amount.value : zero;
  }
  if (!channel.isSum || measure !== channel.main.id || !channel.cells.has(row)) return zero;
  const has = (part: ChannelTable) =>
    part.cells.has(row) && (measure === part.main.id || part.cells.get(row)!.has(measure));
  return channel.sumOf.every(has)
    ? sumOf(channel.sumOf.map((part) => leastInRow(part, measure, row, read)))
    : zero;
}

/** What is known of a channel in a row or as a whole: of one without a total, what is known of its rows, if it has all of them. */
export function leastOf(channel: ChannelTable, measure: string, row: string | null, read: Read): Rational {
  if (row !== null) return leastInRow(channel, measure, row, read);
  const figure = channel.totals.get(measure);
  if (figure) {
    const amount = read(figure);
    return isNumber(amount) ? amount.value : zero;
  }
  const { rows, rowsAdd, cells, main } = channel;
  return measure === main.id && rowsAdd && cells.size === rows.length
    ? leastOfRows(channel, measure, read)
    : zero;
}

/** What is known of the rows of a channel together. */
export const leastOfRows = (channel: ChannelTable, measure: string, read: Read): Rational =>
  sumOf([...channel.cells.keys()].map((row) => leastInRow(channel, measure, row, read)));
