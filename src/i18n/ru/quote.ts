import type { Formatters } from '../formatters.ts';

/** How many names are listed; of more it is only said how many there are. */
export const most = 20;
/** Names as a list, the first twenty. */
export const quote = (list: readonly string[], format: Formatters): string =>
  list.length > most
    ? `${list.slice(0, most).join(', ')} и еще ${format.count(list.length - most)}`
    : list.join(', ');
/** The name that is surely meant, or nothing. */
export const perhaps = (meant: string | null): string =>
  meant ? `Возможно, имелось в виду: ${meant}. ` : '';
