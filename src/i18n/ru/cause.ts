import type { Cause } from '../../model/cause.ts';
import { genitive } from './measure.ts';

/** So many rows are named; of the others it is said that there are some. */
const most = 5;

/** What keeps a check from computing a figure: «в строке «Ноябрьск» нет показателя «Время ожидания». */
export function cause(of: Cause): string {
  if (of.reason === 'no-weight') return `${genitive(of.weight)} не было, и взвешивать нечем`;
  if (of.reason === 'no-whole') return `${genitive(of.whole)} не было, и доли от них нет`;
  if (of.reason === 'no-base') return 'одного из двух чисел нет';
  const { measure, names } = of;
  if (!names.length) return `показателя «${measure.name}» нет`;
  const [rows, others] = [names.slice(0, most), names.length > most ? ' и других' : ''];
  const named = `${rows.map((name) => `«${name}»`).join(', ')}${others}`;
  return `${names.length > 1 ? 'в строках' : 'в строке'} ${named} нет показателя «${measure.name}»`;
}
