import type { Rule } from '../../model/rule.ts';
import type { Language } from '../language.ts';
import { cause } from './cause.ts';
import { declare } from './declare.ts';
import { given } from './gives.ts';
import { measureName } from './names.ts';

const nameOfTotal = (rule: Rule, name: string): string => {
  if (rule === 'grand-total') return 'Общий итог отчета';
  return rule === 'subtotal'
    ? `Подытог «${name}»`
    : `Итог ${rule === 'section-total' ? 'раздела' : 'канала'} «${name}»`;
};
const known = { rows: 'известных строк', channels: 'известных каналов' };
const one = { rows: 'одну из строк', channels: 'один из каналов' };

/** Messages on a figure that cannot be so small or so large, whatever the inputs are that nobody published, in Russian. */
export const beyond: Pick<
  Language['messages'],
  'total-below-parts' | 'nothing-left' | 'part-exceeds-whole' | 'share-out-of-range'
> = {
  'total-below-parts': (
    { rule, name, main, measure, published, computed, digits, names, among, declaration },
    format,
  ) => {
    const number = (value: number) => format.figure(measure.kind, value, digits, measure.currency);
    const unknown = names.length ? `, хотя ${cause({ reason: 'missing', measure, names, among })}` : '';
    return {
      message: `${nameOfTotal(rule, name)}${main ? '' : ` (${measureName(measure)})`} меньше суммы ${known[among]}: опубликовано ${number(published)}, сумма – уже ${number(computed)}${unknown}.`,
      hint: `Исправьте итог или ${one[among]}. ${declare(declaration)}`,
    };
  },
  'nothing-left': ({ rule, name, main, measure, published, names, among }, format) => ({
    message: `${nameOfTotal(rule, name)}${main ? '' : ` (${measureName(measure)})`} ничего не оставляет на неизвестное: сумма ${known[among]} – тоже ${format.figure(measure.kind, published, 0)}, хотя ${cause({ reason: 'missing', measure, names, among })}.`,
    hint: 'Если считать там было нечего, впишите none. Если число неизвестно, проверьте итог. Если все верно, ничего не меняйте: это предупреждение.',
  }),
  'part-exceeds-whole': ({ kind, digits, currency, name, whole, value, most, declaration }, format) => ({
    message: `«${name}» – часть целого «${whole}», но больше него: ${format.figure(kind, value, digits, currency)} против ${format.figure(kind, most, digits, currency)}.`,
    hint: `Исправьте одно из чисел или уберите part-of.${declaration === null ? '' : ` ${declare(declaration)}`}`,
  }),
  'share-out-of-range': ({ kind, digits, currency, name, value, bound, declaration }, format) => {
    const number = (each: number) => format.figure(kind, each, digits, currency);
    return {
      message: `${name}: опубликовано ${number(value)}, а ${given(value > bound ? 'all' : 'nothing')} ${number(bound)}.`,
      hint: `Исправьте долю. ${declaration === null ? 'Если это не часть целого, перенесите ее из shares в facts.' : declare(declaration)}`,
    };
  },
};
