import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/i18n/languages.ts';
import { readAll } from '../problems.ts';
import { skeleton } from '../skeleton.ts';
import { channels, codes, verdict } from './verdict.ts';

const note = 'note: As it was printed.';

describe('a ratio of a channel', () => {
  const rows = 'territories: { n: 1, s: 2 }';

  test('is compared where no row breaks its inputs down', () => {
    const files = channels({ c: `total: 3, answered: 2, rate: 99%, ${rows}` });
    expect(verdict(files, 'a/c/rate')).toEqual(['failed', 67]);
    expect(codes(files)).toEqual(['ratio-mismatch']);
    expect(codes(channels({ c: `total: 3, answered: 2, rate: 67%, ${rows}` }))).toEqual([]);
  });

  test('with a false discrepancy is refused', () => {
    const declared = `rate: { value: 99%, discrepancy: { computed: 60%, ${note} } }`;
    expect(codes(channels({ c: `total: 3, answered: 2, ${declared}, ${rows}` }))).toEqual([
      'discrepancy-wrong',
    ]);
  });

  test('is told beside an input that does not add up, if its right value would not make it hold', () => {
    const typed = (rate: string) => ({ c: `total: 4, answered: 2, rate: ${rate}, ${rows}` });
    expect(codes(channels(typed('99%')))).toEqual(['total-mismatch', 'ratio-mismatch']);
    expect(codes(channels(typed('67%')))).toEqual(['total-mismatch']);
  });

  test('is not told beside a row that does not add up, with whose right value it would hold', () => {
    const typed = (rate: string) => ({
      c: 'territories: { n: { contacts: 2, answered: 1 }, s: { contacts: 2, answered: 1 } }',
      all: `sum-of: [c], total: 4, rate: ${rate}, territories: { n: { contacts: 2, answered: 2 }, s: { contacts: 2, answered: 1 } }`,
    });
    expect(codes(channels(typed('99%')))).toEqual(['ratio-mismatch', 'total-mismatch']);
    expect(codes(channels(typed('50%')))).toEqual(['total-mismatch']);
  });

  test('waits for a row that is still blank', () => {
    const files = channels({
      c: 'rate: 50%, territories: { n: { contacts: 2, answered: }, s: { contacts: 2, answered: 1 } }',
    });
    expect(verdict(files, 'a/c/rate')).toEqual(['blank']);
    expect(codes(files)).toEqual(['blank']);
  });

  test('without part-of is a share of the total of its section', () => {
    const files = (share: string) =>
      skeleton({ a: { channels: { c: `total: 1, part: ${share}`, d: 'total: 3' }, lines: 'total: 4\n' } });
    expect(verdict(files('25%'), 'a/c/part')).toEqual(['proven', 25]);
    expect(codes(files('26%'))).toEqual(['ratio-mismatch']);
    expect(verdict(channels({ c: 'total: 1, part: 25%' }), 'a/c/part')).toEqual(['no-published-whole']);
    const row = channels({ c: 'territories: { n: { contacts: 1, part: 25% }, s: 3 }' });
    expect(verdict(row, 'a/c/n/part')).toEqual(['no-published-whole']);
  });

  test('with part-of names the whole that lacks a row', () => {
    const files = channels({
      c: 'total: 4, territories: { n: 4, s: n/a }',
      p: 'part-of: c, total: 1, territories: { s: { contacts: 1, part: 25% } }',
    });
    expect(verdict(files, 'a/p/s/part')).toEqual(['missing C, Row S']);
  });
});

describe('a subtotal', () => {
  test('of which a part has the figure in rows only is not verified, and the part is named', () => {
    const files = channels({
      c: 'total: 1, money: 10',
      d: 'total: 2, territories: { n: { contacts: 1, money: 7 }, s: { contacts: 1, money: 8 } }',
      all: 'sum-of: [c, d], total: 3, money: 10',
    });
    expect(verdict(files, 'a/all/money')).toEqual(['missing D']);
    expect(codes(files)).toEqual([]);
  });

  test('in a row that a part does not have is not verified', () => {
    const files = channels({
      c: 'total: 3, territories: { n: 1, s: 2 }',
      d: 'total: 2, part-of: c, territories: { s: 2 }',
      e: 'total: 2, territories: { n: 1, s: 1 }',
      all: 'sum-of: [d, e], total: 4, territories: { n: 1, s: 3 }',
    });
    expect(verdict(files, 'a/all/n/contacts')).toEqual(['missing D']);
    expect(verdict(files, 'a/all/s/contacts')).toEqual(['proven', 3]);
  });

  test('takes a part by its measure, whatever measure leads its section', () => {
    const files = (money: number) =>
      skeleton({
        a: { channels: { c: 'total: 1, money: 10', all: `sum-of: [c, d], total: 2, money: ${money}` } },
        b: { lines: 'measure: money\n', channels: { d: 'total: 5' } },
      });
    expect(verdict(files(15), 'a/all/money')).toEqual(['proven', 15]);
    expect(verdict(files(10), 'a/all/money')).toEqual(['failed', 15]);
    expect(verdict(files(15), 'a/all/contacts')).toEqual(['missing D']);
  });

  test('that excludes all its parts says whose total it is', () => {
    const files = channels({
      c: 'total: 3, territories: { n: 1, s: 2 }',
      all: 'sum-of: [c], total: 3, territories: { n: { contacts: { value: 1, excludes: [c] } }, s: 2 }',
    });
    expect(readAll(files, languageOf('en')).problems.map(({ message }) => message)).toEqual([
      'The subtotal “ALL” has nothing to add up: excludes names every channel.',
    ]);
  });

  test.each([
    ['a part and its whole', { c: 'total: 3', p: 'total: 1, part-of: c', all: 'sum-of: [c, p], total: 4' }],
    [
      'a part of a part and the whole',
      {
        c: 'total: 3',
        p: 'total: 2, part-of: c',
        q: 'total: 1, part-of: p',
        all: 'sum-of: [q, c], total: 4',
      },
    ],
    [
      'a subtotal and its part',
      { c: 'total: 3', d: 'total: 1', s: 'sum-of: [c, d], total: 4', all: 'sum-of: [s, d], total: 5' },
    ],
    [
      'two subtotals of one channel',
      {
        c: 'total: 3',
        s: 'sum-of: [c], total: 3',
        t: 'sum-of: [c], total: 3',
        all: 'sum-of: [s, t], total: 6',
      },
    ],
    [
      'the part of a subtotal beside what it is part of',
      {
        c: 'total: 3',
        p: 'total: 1, part-of: c',
        s: 'sum-of: [p], total: 1',
        all: 'sum-of: [s, c], total: 4',
      },
    ],
  ])('of %s counts twice', (_, list) => {
    expect(codes(channels(list))).toEqual(['double-count']);
  });

  test('of two parts of one whole does not count twice', () => {
    const parts = { c: 'total: 3', p: 'total: 1, part-of: c', q: 'total: 2, part-of: c' };
    expect(codes(channels({ ...parts, all: 'sum-of: [p, q], total: 3' }))).toEqual([]);
  });
});

test.each([
  ['part-of alone', { p: 'total: 1, part-of: q', q: 'total: 1, part-of: p' }, 'part of itself'],
  ['part-of and sum-of', { s: 'total: 1, sum-of: [t], part-of: t', t: 'total: 1' }, 'sum of itself'],
  [
    'sum-of back to a whole',
    { p: 'total: 1, part-of: s, sum-of: [t]', t: 'total: 1, sum-of: [s]', s: 'total: 1' },
    'sum of itself',
  ],
])('a circle of %s is refused', (_, list, words) => {
  const { problems } = readAll(channels(list), languageOf('en'));
  const told = problems.map(({ code, message }) => [code, message]);
  expect(told).toEqual([['circular-sum', expect.stringContaining(words)]]);
});

test('a total that does not hold is no reason to be silent of a mean that does not either', () => {
  const wait = 'territories: { n: { contacts: 1, wait: 0:00:10 }, s: { contacts: 1, wait: 0:00:20 } }';
  expect(codes(channels({ c: `total: 3, wait: 9:59:59, ${wait}` }))).toEqual([
    'total-mismatch',
    'mean-mismatch',
  ]);
  const subtotal = {
    c: `total: 2, wait: 0:00:15, ${wait}`,
    all: `sum-of: [c], total: 2, wait: 9:59:59,
      territories: { n: { contacts: { value: 2, discrepancy: { computed: 1, ${note} } }, wait: 0:00:10 }, s: { contacts: 1, wait: 0:00:20 } }`,
  };
  expect(codes(channels(subtotal))).toContain('mean-mismatch');
});
