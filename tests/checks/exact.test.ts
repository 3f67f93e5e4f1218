import { describe, expect, test } from 'vitest';
import { channelOf, editionOf } from '../problems.ts';
import { skeleton } from '../skeleton.ts';
import { channels, codes, verdict } from './verdict.ts';

describe('a part with some of its rows', () => {
  const rows = ['n', 'm', 's'];
  const list = (c: string, p: string) =>
    skeleton({ a: { channels: { c, p: `part-of: c, ${p}` } } }, { rows });
  const whole = 'total: 100, territories: { n: 20, m: 50, s: 30 }';

  test('has a total that is not verified, and the rows are named', () => {
    expect(verdict(list(whole, 'total: 20, territories: { n: 20 }'), 'a/p/contacts')).toEqual([
      'missing Row M,Row S',
    ]);
    const right = list(whole, 'total: 20, territories: { n: 15 }');
    expect(verdict(right, 'a/p/contacts')).toEqual(['missing Row M,Row S']);
    expect(codes(right)).toEqual([]);
  });

  test('has no computed total, and so no share of its whole', () => {
    const files = list(whole, 'territories: { n: 20 }');
    expect(channelOf(editionOf(files).report, 'p').main).toMatchObject({
      value: null,
      absence: 'unpublished',
    });
    expect(verdict(list(whole, 'part: 20%, territories: { n: 20 }'), 'a/p/part')).toEqual([
      'missing Row M,Row S',
    ]);
  });

  test('states no change over a row that is missing', () => {
    const files = list(whole, 'total: 20, territories: { n: 10, s: { contacts: 10, grow: 0% } }');
    expect(verdict(files, 'a/p/s/grow')).toEqual(['no-base']);
  });
});

describe('a part and its whole', () => {
  test.each([
    ['-5.00', '-10.00', []],
    ['-20.00', '-10.00', ['part-exceeds-whole']],
    ['5.00', '-10.00', ['part-exceeds-whole']],
    ['20.00', '10.00', ['part-exceeds-whole']],
    ['10.00', '10.00', []],
    ['-5.00', '10.00', []],
  ])('of %s and %s in a measure that adds up: %j', (part, whole, problems) => {
    const files = channels({ c: `total: 3, money: ${whole}`, p: `total: 1, part-of: c, money: ${part}` });
    expect(codes(files)).toEqual(problems);
  });

  test('may have any rates and means', () => {
    const files = channels({
      c: 'total: 4, answered: 2, rate: 50%, wait: 0:00:10',
      p: 'total: 1, answered: 1, rate: 100%, wait: 0:00:20, part-of: c',
    });
    expect(codes(files).filter((code) => code !== 'implausible')).toEqual([]);
  });
});

describe('shares at the limit of rounding', () => {
  const shares = (...parts: string[]) =>
    skeleton({
      a: {
        lines: `shares: { all: { name: All, parts: { ${parts.map((value, index) => `p${index}: { name: P, value: ${value} }`).join(', ')} } } }\n`,
      },
    });

  test.each([
    [['33.34%', '66.67%'], []],
    [['33.4%', '66.7%'], []],
    [['33.3%', '66.6%'], []],
    [['33.3%', '66.5%'], ['shares-mismatch']],
    [['33.35%', '66.67%'], ['shares-mismatch']],
    [['49.95%', '50.1%'], []],
    [['49.96%', '50.1%'], ['shares-mismatch']],
    [['50%', '51%'], []],
    [['50%', '49%'], []],
    [['50%', '52%'], ['shares-mismatch']],
  ])('of %j: %j', (parts, problems) => {
    expect(codes(shares(...parts))).toEqual(problems);
  });

  test('are declared at the precision of the statement, which can be followed', () => {
    const declared = (computed: string) => {
      const files = shares('50.2%', '48.2%');
      const text = files.get('2023/a.yaml')!;
      const discrepancy = `discrepancy: { computed: ${computed}, note: As it was printed. }`;
      return files.set('2023/a.yaml', text.replace('name: All,', `name: All, ${discrepancy},`));
    };
    expect(codes(declared('98%'))).toEqual([]);
    expect(codes(declared('98.4%'))).toEqual([]);
    expect(codes(declared('98.3%'))).toEqual(['discrepancy-wrong']);
  });

  test('are right for pairs of hundredths that miss 100 by one', () => {
    for (let hundredths = 1; hundredths < 10_000; hundredths += 331) {
      const value = (n: number) => `${Math.floor(n / 100)}.${String(n % 100).padStart(2, '0')}%`;
      for (const off of [-1, 1])
        expect(codes(shares(value(hundredths), value(10_000 - hundredths + off)))).toEqual([]);
    }
  });
});

test('rounded totals of channels keep no right grand total from adding up', () => {
  const measures = 'measure: money\n';
  const cell = 'territories: { n: { money: 1.3 }, s: { money: 1.2 } }';
  const files = skeleton({
    a: { lines: measures, channels: { c: `total: 3, ${cell}`, d: `total: 3, ${cell}` } },
  });
  files.set(
    'measures.yaml',
    '- { id: money, kind: money, name: Spending, short: Spending, currency: GBP, combine: sum }\n',
  );
  files.set('2023/a.yaml', files.get('2023/a.yaml')!.replace(measures, ''));
  files.set('2023/report.yaml', `${files.get('2023/report.yaml')!}total: 6\n`);
  expect(codes(files)).toEqual([]);
  expect(editionOf(files).checks.map(({ id, status }) => [id, status])).toEqual([
    ['2023/money', 'proven'],
    ['2023/a/c/money', 'proven'],
    ['2023/a/d/money', 'proven'],
  ]);
});

test.each([
  ['-5.00', '5.00', ['unfit-base']],
  ['0.00', '5.00', ['unfit-base']],
  ['5.00', '-5.00', ['proven', -200]],
])('a growth of money from %s to %s: %j', (from, to, expected) => {
  const files = channels({
    c: `territories: { n: { contacts: 1, money: ${from} }, s: { contacts: 1, money: ${to}, grow: -200% } }`,
  });
  files.set('measures.yaml', files.get('measures.yaml')!.replace('growth: contacts', 'growth: money'));
  expect(verdict(files, 'a/c/s/grow')).toEqual(expected);
});

test('a scope of a ratio or a mean is refused', () => {
  const rows = (more: string) =>
    channels({
      c: 'total: 3, territories: { n: 1, s: 2 }',
      all: `sum-of: [c], total: 3, territories: { n: { contacts: 1, ${more} }, s: 2 }`,
    });
  expect(codes(rows('answered: 1, rate: { value: 100%, excludes: [c] }'))).toEqual(['unknown-key']);
  expect(codes(rows('wait: { value: 0:00:05, excludes: [c] }'))).toEqual(['unknown-key']);
});
