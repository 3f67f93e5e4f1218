import { describe, expect, test } from 'vitest';
import { standingsOf } from '../../src/checks/standing.ts';
import { figureRows } from '../../src/outputs/rows.ts';
import { underlying } from '../../src/model/declarations.ts';
import { notesOf } from '../../src/model/notes.ts';
import { languageOf } from '../../src/i18n/languages.ts';
import { createI18n } from '../../src/i18n/i18n.ts';
import { editionOf, problemsOf } from '../problems.ts';
import { skeleton } from '../skeleton.ts';
import { channels, codes, verdict } from './verdict.ts';

const declared = (value: string, computed: string) =>
  `{ value: ${value}, discrepancy: { computed: ${computed}, note: As it was printed. } }`;
const standing = (files: ReadonlyMap<string, string>, id: string) => {
  const edition = editionOf(files);
  return standingsOf(edition).get(edition.report.figures.get(`2023/${id}`)!);
};

describe('a total of which one row is not known', () => {
  const rows = (total: string, unknown = 'n/a') =>
    channels({ c: `total: ${total}, territories: { n: 58200, s: ${unknown} }` });

  test.each(['n/a', 'pending'])('is an error below the known rows, as for %s', (unknown) => {
    expect(codes(rows('40000', unknown))).toEqual(['total-below-parts']);
    expect(verdict(rows('40000', unknown), 'a/c/contacts')).toEqual(['failed', 58_200]);
  });

  test('is not proven above them, and a discrepancy of it not verified', () => {
    expect(codes(rows('60000'))).toEqual([]);
    expect(verdict(rows('60000'), 'a/c/contacts')).toEqual(['missing Row S']);
    expect(standing(rows('60000'), 'a/c/contacts')).toBe('as-published');
    expect(codes(rows(declared('60000', '58200')))).toEqual(['discrepancy-unverifiable']);
  });

  test('is not proven by them alone, with a warning', () => {
    expect(problemsOf(rows('58200'))).toMatchObject([{ code: 'nothing-left', severity: 'warning' }]);
    expect(verdict(rows('58200'), 'a/c/contacts')).toEqual(['missing Row S']);
    expect(codes(rows('58200', 'none'))).toEqual([]);
  });

  test('is declared with what the known rows give, and with nothing else', () => {
    const files = rows(declared('40000', '58200'));
    expect(codes(files)).toEqual([]);
    expect(verdict(files, 'a/c/contacts')).toEqual(['declared', 58_200]);
    expect(standing(files, 'a/c/contacts')).toBe('declared');
    expect(codes(rows(declared('40000', '58201')))).toEqual(['discrepancy-wrong']);
  });

  test('is no total that its inputs give: the note says what they give at least', () => {
    const edition = editionOf(rows(declared('40000', '58200')));
    const { report } = edition;
    const total = report.figures.get('2023/a/c/contacts')!;
    expect(underlying(report, total).value).toBeNull();
    expect(notesOf(report)).toMatchObject([{ discrepancy: { computed: { value: 58_200 }, by: 'parts' } }]);
    const row = figureRows(edition, createI18n(languageOf('en'))).find(({ figure }) => figure === total)!;
    expect(row.note).toBe('Published as 40,000; the known parts alone give 58,200. As it was printed.');
    expect(row.computed?.value).toBeNull();
  });

  test('has no bound of rows that do not add up, of money, or of a row that is declared otherwise', () => {
    const years = { site: 'rows: { name: Year, plural: Years, by: by year, combine: none }\n' };
    const list = { c: 'total: 4, territories: { n: 9, s: n/a }' };
    expect(codes(skeleton({ a: { channels: list } }, years))).toEqual([]);
    const money =
      'total: 9, money: 4, territories: { n: { contacts: 4, money: 9 }, s: { contacts: 5, money: n/a } }';
    expect(codes(channels({ c: money }))).toEqual([]);
    const sum = `sum-of: [c], total: 4, territories: { n: { contacts: ${declared('9', '5')} }, s: n/a }`;
    const part = 'total: n/a, territories: { n: 5, s: n/a }';
    expect(codes(channels({ c: part, d: sum }))).toEqual([]);
    expect(codes(channels({ c: part, d: sum.replace(declared('9', '5'), '5') }))).toEqual([
      'total-below-parts',
    ]);
  });
});

test('rows of a channel without a total are known parts of the total of its section', () => {
  const files = (total: number) =>
    skeleton({
      a: { lines: `total: ${total}\n`, channels: { c: 'territories: { n: 7, s: n/a }', d: 'total: 2' } },
    });
  expect(codes(files(8))).toEqual(['total-below-parts']);
  expect(codes(files(9))).toEqual(['nothing-left']);
  expect(codes(files(10))).toEqual([]);
});

test('a total is silent below parts that are wrong themselves', () => {
  const files = skeleton({
    a: {
      lines: 'total: 50\n',
      channels: { c: 'total: 70, territories: { n: 20, s: 20 }', d: 'total: n/a' },
    },
  });
  expect(codes(files)).toEqual(['total-mismatch']);
});

describe('a part that is greater than its whole', () => {
  const list = (part: string, whole = '10') =>
    channels({ c: `total: ${whole}`, p: `part-of: c, total: ${part}` });

  test('is declared with the whole', () => {
    expect(codes(list('11'))).toEqual(['part-exceeds-whole']);
    expect(codes(list(declared('11', '10')))).toEqual([]);
    expect(verdict(list(declared('11', '10')), 'a/p/contacts')).toEqual(['declared', 10]);
    expect(standing(list(declared('11', '10')), 'a/p/contacts')).toBe('declared');
    expect(codes(list(declared('11', '9')))).toEqual(['discrepancy-wrong']);
    expect(codes(list(declared('10', '9')))).toEqual(['discrepancy-unverifiable']);
  });

  test('says nothing where the whole is declared to be another', () => {
    const rows = (whole: string) => `total: ${whole}, territories: { n: 6, s: 6 }`;
    const part = 'part-of: c, total: 11';
    expect(codes(channels({ c: rows(declared('10', '12')), p: part }))).toEqual([]);
    expect(codes(channels({ c: rows('12'), p: 'part-of: c, total: 13' }))).toEqual(['part-exceeds-whole']);
  });
});

describe('a share of a whole', () => {
  test.each([
    ['101%', ['share-out-of-range']],
    ['-1%', ['share-out-of-range']],
    ['100%', []],
    ['0%', []],
    [declared('101%', '100%'), []],
    [declared('-1%', '0%'), []],
    [declared('101%', '99%'), ['discrepancy-wrong']],
    [declared('99%', '100%'), ['discrepancy-unverifiable']],
  ])('of %s that nothing gives: %j', (share, problems) => {
    expect(codes(channels({ c: `total: 3, part: ${share}` }))).toEqual(problems);
  });

  test.each([
    ['120%', '-20%', '', ['share-out-of-range', 'share-out-of-range']],
    ['120%', '20%', ', discrepancy: { computed: 140%, note: As it was printed. }', []],
    ['100%', '0%', '', []],
  ])('of shares of %s and %s%s: %j', (one, two, more, problems) => {
    const parts = `one: { name: One, value: ${one} }, two: { name: Two, value: ${two} }`;
    const lines = `shares: { mix: { name: Mix, parts: { ${parts} }${more} } }\n`;
    expect(codes(skeleton({ a: { lines } }))).toEqual(problems);
  });
});
