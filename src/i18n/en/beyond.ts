import type { Rule } from '../../model/rule.ts';
import type { Language } from '../language.ts';
import { cause } from './cause.ts';
import { declare } from './declare.ts';
import { given } from './gives.ts';
import { measureName } from './names.ts';

const nameOfTotal = (rule: Rule, name: string): string => {
  if (rule === 'grand-total') return 'The grand total of the report';
  return rule === 'subtotal'
    ? `The subtotal “${name}”`
    : `The total of the ${rule === 'section-total' ? 'section' : 'channel'} “${name}”`;
};

/** Messages on a figure that cannot be so small or so large, whatever the inputs are that nobody published, in English. */
export const beyond: Pick<
  Language['messages'],
  'total-below-parts' | 'nothing-left' | 'part-exceeds-whole' | 'share-out-of-range'
> = {
  'total-below-parts': (
    { rule, name, main, measure, published, computed, digits, names, among, declaration },
    format,
  ) => {
    const number = (value: number) => format.figure(measure.kind, value, digits, measure.currency);
    const unknown = names.length ? `, though ${cause({ reason: 'missing', measure, names, among })}` : '';
    return {
      message: `${nameOfTotal(rule, name)}${main ? '' : ` (${measureName(measure)})`} is less than the known ${among} together: published ${number(published)}, but these alone give ${number(computed)}${unknown}.`,
      hint: `Correct the total or one of the ${among}. ${declare(declaration)}`,
    };
  },
  'nothing-left': ({ rule, name, main, measure, published, names, among }, format) => ({
    message: `${nameOfTotal(rule, name)}${main ? '' : ` (${measureName(measure)})`} leaves nothing for what is not known: the known ${among} alone give ${format.figure(measure.kind, published, 0)}, though ${cause({ reason: 'missing', measure, names, among })}.`,
    hint: 'If there was nothing to count there, write none. If the number is not known, check the total. If all is right, change nothing: this is a warning.',
  }),
  'part-exceeds-whole': ({ kind, digits, currency, name, whole, value, most, declaration }, format) => ({
    message: `“${name}” is a part of “${whole}” but greater than it: ${format.figure(kind, value, digits, currency)} against ${format.figure(kind, most, digits, currency)}.`,
    hint: `Correct one of the figures, or delete part-of.${declaration === null ? '' : ` ${declare(declaration)}`}`,
  }),
  'share-out-of-range': ({ kind, digits, currency, name, value, bound, declaration }, format) => {
    const number = (each: number) => format.figure(kind, each, digits, currency);
    return {
      message: `${name}: published ${number(value)}, but ${given(value > bound ? 'all' : 'nothing')} ${number(bound)}.`,
      hint: `Correct the share. ${declaration === null ? 'If it is no part of this whole, move it from shares to facts.' : declare(declaration)}`,
    };
  },
};
