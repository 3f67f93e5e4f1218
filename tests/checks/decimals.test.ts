import { describe, expect, test } from 'vitest';
import { figureFormatter } from '../../src/i18n/formatted-figure.ts';
import { createFormatters } from '../../src/i18n/formatters.ts';
import { languageOf } from '../../src/i18n/languages.ts';
import { check, onDisk } from '../command.ts';
import { changed } from '../example.ts';
import { library } from '../fixtures/library.ts';
import { standingsOf } from '../../src/checks/standing.ts';
import type { Measure } from '../../src/model/measure.ts';
import { rowSum } from '../../src/model/totals.ts';
import { channelOf, codesOf, editionOf, measureOf, problemsOf, readAll, reportOf } from '../problems.ts';

const file = '2023/branches.yaml';
const files = library();
const checkOf = (id: string, of = files) =>
  editionOf(of)
    .checks.filter((each) => each.id === `2023/${id}`)
    .map(({ rule, status, computed }) => [rule, status, computed]);

/** A figure as the pages of a locale write it. */
const written = (id: string, locale: string): string => {
  const language = languageOf(locale);
  const format = createFormatters(language);
  return figureFormatter(format, language.strings(format))(reportOf(files).figures.get(`2023/${id}`)!).text;
};

describe('money and decimal numbers', () => {
  test('are proven exactly: as sums, as weighted means, as ratios per thousand', () => {
    expect(codesOf(files)).toEqual([]);
    expect(checkOf('spent')).toEqual([['grand-total', 'proven', 1204.5]]);
    expect(checkOf('branches/office/spent')).toEqual([['channel-total', 'proven', 1000.3]]);
    expect(checkOf('branches/office/rating')).toEqual([['weighted-mean', 'proven', 4.7]]);
    expect(checkOf('branches/office/cost')).toEqual([['ratio', 'proven', 3334.3]]);
    expect(checkOf('branches/office/north/cost')).toEqual([['ratio', 'proven', 1]]);
  });

  test('are compared at the decimals of the published total', () => {
    expect(codesOf(changed(file, 'total: 1000.30', 'total: 1000.3', files))).toEqual([]);
    const coarse = changed(
      file,
      'total: 204.20',
      'total: 204.2',
      changed(file, 'north: { spent: 0.10', 'north: { spent: 0.14', files),
    );
    expect(codesOf(changed(file, 'total: 1000.30', 'total: 1000.3', coarse))).toEqual([]);
    expect(codesOf(coarse)).toContain(`error ${file}:6 total-mismatch`);
  });

  test('of a declared grand total cross-foot to what its discrepancy states', () => {
    const declared = changed(
      '2023/report.yaml',
      'total: 1204.50',
      'total: { value: 1300, discrepancy: { computed: 1204.5, note: Так опубликовано. } }',
      files,
    );
    expect(codesOf(declared)).toEqual([]);
    expect(checkOf('spent', declared)).toEqual([['grand-total', 'declared', 1204.5]]);
    expect(checkOf('territories/spent', declared)).toEqual([['cross-foot', 'declared', 1204.5]]);
  });

  test('do not prove what a total with fewer decimals adds up', () => {
    const standing = (folder: ReadonlyMap<string, string>, id: string) => {
      const edition = editionOf(folder);
      return standingsOf(edition).get(edition.report.figures.get(`2023/${id}`)!);
    };
    const coarse = new Map(
      [...files].map(([name, text]) => [name, text.replace(/(total: [\d.]+)0$/gm, '$1')]),
    );
    expect(codesOf(coarse)).toEqual([]);
    expect(standing(files, 'branches/office/north/spent')).toBe('proven');
    expect(standing(coarse, 'branches/office/north/spent')).toBe('as-published');
  });

  test('weigh a mean by what its weights add up to, whatever the main measure is', () => {
    const office = channelOf(reportOf(files), 'office');
    expect(rowSum(office, measureOf(reportOf(files), 'visits'))).toMatchObject({ value: 300, kind: 'count' });
    expect(rowSum(office, office.main.measure as Measure)).toBe(office.main);
    const without = reportOf(changed(file, '    visits: 300\n', '', files));
    expect(rowSum(channelOf(without, 'office'), measureOf(without, 'visits'))).toMatchObject({
      value: 300,
      kind: 'count',
      origin: 'computed',
    });
  });

  test('keep the decimals that they are typed with', () => {
    const { figures } = reportOf(files);
    expect(figures.get('2023/branches/office/rating')).toMatchObject({ value: 4.7, digits: 2 });
    expect(figures.get('2023/branches/office/south/cost')).toMatchObject({ value: 5001, digits: 2 });
    expect(figures.get('2023/branches/office/north/cost')).toMatchObject({ value: 1, digits: 0 });
  });

  test.each([
    ['en', '$1,204.50', '4.70'],
    ['en-GB', '$1,204.50', '4.70'],
    ['ru', '1\u00a0204,50\u00a0$', '4,70'],
  ])('are written as %s writes them', (locale, money, number) => {
    expect(written('spent', locale)).toBe(money);
    expect(written('branches/office/rating', locale)).toBe(number);
  });

  test('off by the last decimal are refused, and stand with the declaration of the hint', () => {
    const off = changed(file, 'total: 1000.30', 'total: 1000.31', files);
    const [problem] = problemsOf(off);
    expect(problem).toMatchObject({ code: 'total-mismatch', line: 6 });
    expect(problem!.hint).toContain('total: { value: 1000.31, discrepancy: { computed: 1000.30, note: … } }');
  });

  test.each([
    ['total: 204.20', 'total: 204.2001', 'out-of-range'],
    ['total: 204.20', 'total: "1,2"', 'wrong-kind'],
    ['total: 204.20', 'total: 2e2', 'wrong-kind'],
  ])('%s → %s is refused', (from, to, code) => {
    expect(codesOf(changed(file, from, to, files))).toEqual([`error ${file}:15 ${code}`]);
  });

  test.each([
    ['currency: USD, ', '', 'unfit-measure'],
    ['currency: USD', 'currency: USB', 'wrong-kind'],
    ['kind: money', 'kind: number', 'unfit-measure'],
  ])('%s → %s is refused', (from, to, code) => {
    expect(codesOf(changed('measures.yaml', from, to, files))).toContain(`error measures.yaml:1 ${code}`);
  });
});

describe('what a visit costs', () => {
  const cost = (typed: string, folder = files) =>
    codesOf(changed('measures.yaml', 'id: cost, kind: number', `id: cost, ${typed}`, folder));

  test('is money of the currency that is spent', () => {
    expect(cost('kind: money, currency: USD')).toEqual([]);
    expect(cost('kind: money, currency: EUR')).toEqual(['error measures.yaml:4 unfit-measure']);
    const ofItself = changed('measures.yaml', 'share: spent, of: visits', 'share: spent', files);
    expect(cost('kind: money, currency: USD', ofItself)).toContain('error measures.yaml:4 unfit-measure');
  });

  test('is proven for one visit', () => {
    const typed = ['3334.3', '1 }', '5001.00'].reduce(
      (folder, each) =>
        changed(file, `cost: ${each}`, `cost: ${each === '1 }' ? '0.001 }' : '5.00'}`, folder),
      changed('measures.yaml', 'per: 1000', 'per: 1', files),
    );
    expect(cost('kind: money, currency: USD', typed)).toEqual([`error ${file}:9 ratio-mismatch`]);
    expect(cost('kind: money, currency: USD', changed(file, 'cost: 5.00\n', 'cost: 3.33\n', typed))).toEqual(
      [],
    );
  });
});

const total = 'title: Branches\ntotal: ';
const declaring = (value: string, computed: string) =>
  `{ value: ${value}, discrepancy: { computed: ${computed}, note: As printed. } }`;

test.each([
  ['that does not add up', `${total}1205.50`, 'published $1,205.50, sum $1,204.50'],
  [
    'with a discrepancy that is wrong',
    `${total}${declaring('1205.50', '1203.50')}`,
    'says $1,203.50, but the underlying figures give $1,204.50',
  ],
  [
    'with a discrepancy that is none',
    `${total}${declaring('1204.50', '1203.50')}`,
    'published is $1,204.50, and the underlying figures give the same',
  ],
])('a total of money %s is told with its currency', (_, typed, said) => {
  const { problems } = readAll(changed(file, `${total}1204.50`, typed, files), languageOf('en'));
  expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining(said)]);
});

test('an amount with a comma between its thousands, in braces, is told as one number', () => {
  const [problem] = readAll(
    changed(file, 'spent: 1000.2,', 'spent: 1,000.2,', files),
    languageOf('en'),
  ).problems;
  expect(problem).toMatchObject({
    code: 'syntax',
    message: 'The comma makes two values of the number 1,000.2.',
    hint: expect.stringContaining('south: { spent: 1000.2, visits: 200') as string,
  });
});

test.each([
  ['rating', 'average rating'],
  ['average rating', 'average rating'],
])('a mean of what is called “%s” is told as “%s”', (name, told) => {
  const named = changed('measures.yaml', 'name: Rating', `name: ${name}`, files);
  const { stdout } = check(['--data', onDisk(named)]);
  expect(stdout).toContain(`✓ Books, ${told}: 4.70`);
});
