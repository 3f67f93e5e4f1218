import type { Code } from '../../../src/model/finding.ts';
import { changed } from '../../example.ts';
import { skeleton } from '../../skeleton.ts';
import { all, calls, measure, report, visits, type Edit, type Files } from './changes.ts';

/** The channel of two rows, of which nobody knows one, with another total. */
const known = (total: number, unknown = 'n/a', ...others: readonly Edit[]): Files =>
  all(
    [calls, 'south: 700', `south: ${unknown}`],
    [calls, '    total: 1200', `    total: ${total}`],
    [calls, 'value: 1200', `value: ${total}`],
    [report, 'value: 1500', `value: ${300 + total}`],
    ...others,
  );

/** The two channels of a section, of which nobody knows one, with the total of the section. */
const unknownChannel = (total: string): Files =>
  all(
    [calls, '{ value: 1200, excludes: [chat] }', total],
    [calls, 'total: 50', 'total: n/a'],
    [report, '{ value: 1500, excludes: [chat] }', 'n/a'],
    [report, 'Всего {contacts} обращений', 'Обращения'],
  );

const share = '{ id: portion, kind: percent, name: Доля, short: Доля, combine: { share: contacts } }';
const withShare = (text: string): Files =>
  changed(visits, 'total: 300', `total: 300\n    portion: ${text}`, measure(share));
const declared = (value: string, computed: string): string =>
  `{ value: ${value}, discrepancy: { computed: ${computed}, note: Так опубликовано. } }`;

const part = (total: string): Files =>
  changed(
    calls,
    'total: 50\n',
    `total: ${total}\n    part-of: phone\n`,
    changed(
      calls,
      '{ value: 1200, excludes: [chat] }',
      '1200',
      changed(report, '{ value: 1500, excludes: [chat] }', '1500'),
    ),
  );

const shares = (text: string): Files =>
  changed(
    calls,
    'claims:',
    `shares:\n  mix: { name: Темы, parts: { one: { name: Счета, value: ${text} }, two: { name: Прочее, value: n/a } } }\nclaims:`,
  );

/** What is wrong whatever the figures are that nobody knows, first each alone. */
export const beyond = {
  'total-below-parts': known(400),
  'nothing-left': known(500),
  'part-exceeds-whole': part('5000'),
  'share-out-of-range': withShare('130%'),
};

/** The same in other places, and declared wrongly. */
export const ofBounds: Partial<Record<Code, readonly Files[]>> = {
  'total-below-parts': [
    unknownChannel('900'),
    changed(report, 'n/a', '1100', unknownChannel('n/a')),
    skeleton({
      a: {
        channels: {
          b: 'answered: 2, territories: { n: { contacts: 5, answered: 5 }, s: { contacts: 5, answered: n/a } }',
        },
      },
    }),
    skeleton({
      a: {
        channels: {
          b: 'total: n/a',
          c: 'total: 5',
          d: 'sum-of: [b, c], total: 4',
        },
      },
    }),
    skeleton({
      a: { channels: { b: 'total: n/a', d: 'sum-of: [b], total: 4, territories: { n: n/a, s: 9 }' } },
    }),
  ],
  'nothing-left': [unknownChannel('1200')],
  'share-out-of-range': [withShare('-3%'), shares('101%'), shares('-1%')],
  'discrepancy-wrong': [
    all(
      [calls, 'south: 700', 'south: n/a'],
      [calls, '    total: 1200', `    total: ${declared('400', '450')}`],
      [calls, 'value: 1200', 'value: 400'],
      [report, 'value: 1500', 'value: 700'],
    ),
    part(declared('5000', '1300')),
    withShare(declared('130%', '120%')),
    withShare(declared('-3%', '1%')),
  ],
};
