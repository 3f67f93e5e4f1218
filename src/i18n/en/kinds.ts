import type { Details } from '../../model/finding.ts';
import type { Repair } from '../../model/repair.ts';
import type { ValueType } from '../../model/value-type.ts';
import type { Wording } from '../language.ts';
import { lacksFigure } from '../lacks-figure.ts';
import { fields } from './fields.ts';

/** What each kind of value is, and how to write it. */
export const kinds: Record<ValueType, [what: string, form: string]> = {
  count: [
    'a whole number without spaces or quotes',
    'Write the number in digits only, without spaces or points, and at most twelve of them.',
  ],
  duration: [
    'a duration h:mm:ss',
    'Write hours, minutes and seconds with colons: minutes and seconds in two digits and under 60.',
  ],
  percent: [
    'a percentage',
    'Write the number and the per cent sign right after it; a point stands before decimals.',
  ],
  number: [
    'a number, with a point before its decimals',
    'Write the number in digits, without spaces, commas or quotes, with at most three decimals: all that are published.',
  ],
  money: [
    'an amount of money, with a point before its decimals',
    'Write the amount in digits alone, without its currency, spaces or commas.',
  ],
  figure: [
    'a figure: a whole number, a percentage, a duration or a number with a point',
    'Figures are written like these: 1204, 95%, 0:05:30, 4.7.',
  ],
  mapping: ['a set of fields “key: value”', 'Write the fields indented, each on a line of its own.'],
  list: [
    'a list that is not empty',
    'Start each line of the list with a hyphen, or put the values in square brackets.',
  ],
  text: [
    'a text that is not empty',
    'Write the text. If it contains a colon or starts with a bracket, put it in quotes.',
  ],
  id: [
    'an id: small Latin letters, digits and hyphens, a letter first, at most 64 characters',
    'For example: contact-centre.',
  ],
  colour: ['a colour of six hexadecimal digits', 'Write the colour in quotes, for example: "#b3392c".'],
  url: [
    'the full address of a site',
    'For example: https://example.org/report/. Its path has only Latin letters, digits, dots, hyphens, “_” and “~”, and there are no spaces, parameters or passwords.',
  ],
  flag: ['true or false', 'Write true, or delete the line.'],
  picture: [
    'the name of a picture in the same folder: .jpg, .jpeg, .png, .webp or .svg',
    'Put the picture beside this file, and write its name alone, as visitors.jpg.',
  ],
  locale: ['the code of a language', 'For example: en.'],
  'measure-kind': [
    'a kind of measure: count, duration, percent, number or money',
    'Possible: count, duration, percent, number, money.',
  ],
  'rows-combine': ['sum or none', 'Possible: sum, none.'],
  combine: [
    'sum, none, { mean: id }, { share: id, of: id }, { growth: id }, { ratio: id } or { points: id }',
    'Write sum, none, mean, growth, ratio or points with the id of a measure, or share and of with two.',
  ],
  currency: ['the code of a currency, three capitals', 'For example: EUR.'],
  per: [
    '1, 10, 100, 1000, 10000, 100000 or 1000000',
    'Write one of these numbers, or delete the line for per cent.',
  ],
};

/** What to type where there is no number. */
const absent =
  ' If there is no number, write why: n/a (not available), pending (still to come), not-served (not served) or none (nothing happened).';

const collections = { list: 'a list', mapping: 'a set of fields' };

/** What alone is wrong with a number. */
const faults: Record<NonNullable<Repair['fault']>, [what: string, why: string]> = {
  zero: ['Zero has no sign', ''],
  quotes: ['A number stands without quotes', ''],
  currency: [
    'An amount stands without its currency',
    '\nIts currency is that of the measure, under currency in measures.yaml.',
  ],
};

/** The message on a value of the wrong kind, with the value that it was surely or possibly meant to be. */
export function wrongKind({ expected, source, field, found, repair }: Details['wrong-kind']): Wording {
  const [what, form] = kinds[expected];
  const advice = repair
    ? repair.certain
      ? `Write: ${repair.text}`
      : `If ${repair.text} is meant, write just that.`
    : expected === 'mapping' && found === 'list'
      ? 'Remove hyphens and brackets: fields have none, each stands on a line of its own.'
      : form + (lacksFigure(expected, source, field) ? absent : '');
  const [fault = `This should be ${what}, but it says`, why = ''] = repair?.fault ? faults[repair.fault] : [];
  return {
    message: source
      ? `${fault}: ${source.split('\n')[0]}`
      : `This should be ${what}${found ? `, but here is ${collections[found]}` : ''}.`,
    hint: `${advice}${repair || !field ? why : ` ${fields[field] ?? ''}`}`,
  };
}
