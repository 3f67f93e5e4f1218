import type { Cause } from '../../model/cause.ts';
import { genitive } from './names.ts';

/** How many names are listed; of more it is only said that there are others. */
const most = 5;

const listed = (names: readonly string[]): string =>
  `${names
    .slice(0, most)
    .map((name) => `«${name}»`)
    .join(', ')}${names.length > most ? ' и других' : ''}`;

/** What keeps a check from computing a figure: «в строке «Ноябрьск» нет показателя «Время ожидания»». */
export function cause(of: Cause): string {
  if (of.reason === 'no-weight') return `${genitive(of.weight)} не было, и взвешивать нечем`;
  if (of.reason === 'no-whole') return `${genitive(of.whole)} не было, и доли от них нет`;
  if (of.reason === 'no-published-whole') return 'целое, от которого взята доля, не опубликовано';
  if (of.reason === 'no-addends') return 'нет каналов, которые в него складываются';
  if (of.reason === 'no-base') return 'одного из двух чисел нет';
  if (of.reason === 'unfit-base') return 'изменение считают только от числа больше нуля';
  if (of.reason === 'blank') return 'заполнены не все числа';
  if (of.reason === 'absent') return 'самого показателя нет';
  if (of.reason === 'no-parts')
    return `${of.names.length > 1 ? 'не названы доли' : 'не названа доля'} ${listed(of.names)}`;
  const { measure, names, among } = of;
  if (!names.length) return `показателя «${measure.name}» нет`;
  const places = { rows: ['в строке', 'в строках'], channels: ['в канале', 'в каналах'] }[among];
  return `${places[names.length > 1 ? 1 : 0]} ${listed(names)} нет показателя «${measure.name}»`;
}
