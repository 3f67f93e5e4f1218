import { expect, test } from 'vitest';
import { changesOf } from '../../src/model/changes.ts';
import { rowsAreYears } from '../../src/model/coverage.ts';
import { withoutYear } from '../../src/model/figure.ts';
import { changed, example, withFile } from '../example.ts';
import { dataIn, readAll, reportOf } from '../problems.ts';

/** The changes of the last edition of a folder since the one before: the difference, or why there is none. */
function changes(files: ReadonlyMap<string, string>) {
  const [earlier, later] = readAll(files)
    .editions.map(({ report }) => report)
    .slice(-2);
  return new Map(
    changesOf(later!, earlier!).map(({ current, difference, incomparable }) => [
      withoutYear(current.id),
      difference?.value ?? incomparable,
    ]),
  );
}

const years = dataIn('tests/fixtures/cases/rows-that-are-years');
const months = dataIn('tests/fixtures/cases/subtotal-without-rows');

test('rowsAreYears(report) goes by the names of its rows', () => {
  const named = (name: string) => reportOf(changed('territories.yaml', '"2022"', `"${name}"`, years));
  expect(rowsAreYears(reportOf(years))).toBe(true);
  for (const name of ['2021-22', '2021/22', 'Year 2022', 'June 2022'])
    expect(rowsAreYears(named(name)), name).toBe(true);
  for (const name of ['Before', 'Route 2022a', '2022.5']) expect(rowsAreYears(named(name)), name).toBe(false);
  expect(rowsAreYears(reportOf(example()))).toBe(false);
});

test('changesOf(report, earlier) compares no row of a year with itself', () => {
  expect(changes(years)).toEqual(new Map());
});

test('changesOf(report, earlier) compares totals beside rows that are years', () => {
  const add = (year: string, total: number, files: ReadonlyMap<string, string>) =>
    changed(`${year}/s.yaml`, 'name: Staff,', `name: Staff, total: ${total},`, files);
  expect(changes(add('2023', 500, add('2022', 400, years)))).toEqual(new Map([['s/a/complaints', 25]]));
});

test('changesOf(report, earlier) compares no subtotal without rows over other rows than before', () => {
  expect(changes(months).get('s/c/complaints')).toBe('territories');
  const nested = ['2022', '2023'].reduce(
    (files, year) =>
      changed(
        `${year}/s.yaml`,
        'name: Programme,',
        `name: Programme, total: ${year === '2022' ? 30 : 60}, sum-of: [d] }\n  - { id: d, name: Inner,`,
        files,
      ),
    months,
  );
  expect(changes(nested).get('s/c/complaints')).toBe('territories');
  const same = changed('2022/report.yaml', '[oct]', '[jan, feb]', months);
  const alike = withFile(
    '2022/s.yaml',
    months.get('2023/s.yaml')!.replace('total: 60', 'total: 50').replace('jan: 10', 'jan: 0'),
    same,
  );
  expect(changes(alike).get('s/c/complaints')).toBe(20);
});

test('changesOf(report, earlier) compares no subtotal of other channels than before', () => {
  const [, row] = [months, 'territories: { jan: 20, feb: 20 } }'];
  const now = changed(
    '2023/s.yaml',
    row,
    `${row}\n  - { id: d, name: Fax, territories: { jan: 1, feb: 1 } }`,
    months,
  );
  const more = changed('2023/s.yaml', 'sum-of: [a, b], total: 60', 'sum-of: [a, b, d], total: 62', now);
  expect(changes(more).get('s/c/complaints')).toBe('scope');
});

/** The files that years share, and the two years of one section. */
const editions = (then: string, now: string): Map<string, string> =>
  new Map([
    ...[...months].filter(([file]) => !file.includes('/')),
    [
      'measures.yaml',
      `${months.get('measures.yaml')!}- { id: portion, kind: percent, name: Share, short: Share, combine: { share: complaints } }\n`,
    ],
    ...[
      ['2022', then],
      ['2023', now],
    ].flatMap(([year, section]) => [
      [`${year}/report.yaml`, 'title: T\nsections: [s]\n'] as const,
      [`${year}/s.yaml`, `title: S\n${section}`] as const,
    ]),
  ]);

test.each([
  ['the same whole', 'c', 'c', 'part-of: c', 0],
  ['another channel', 'c', 'c', 'part-of: b', 'whole'],
  ['the section', 'c', 'c', '', 'whole'],
  ['a whole of other channels', 'c, sum-of: [b]', 'c, sum-of: [b, d]', 'part-of: c', 'whole'],
])('changesOf(report, earlier) compares a share with one of %s', (_, then, now, part, told) => {
  const section = (whole: string, of: string) => `total: 100
channels:
  - { id: b, name: B, total: 100 }
  - { id: d, name: D, total: 0 }
  - { id: ${whole}, name: C, total: 100 }
  - { id: a, name: A, total: 40, portion: 40%, ${of} }
`;
  const files = editions(section(then, 'part-of: c'), section(now, part));
  expect(changes(files).get('s/a/portion')).toBe(told);
});

test('changesOf(report, earlier) compares parts of one whole, not of another or divided otherwise', () => {
  const section = (name: string, parts: string) => `shares:\n  age: { name: ${name}, parts: { ${parts} } }\n`;
  const young = 'young: { name: Young, value: 40% }';
  const two = `${young}, old: { name: Old, value: 60% }`;
  const found = (name: string, parts: string) =>
    changes(editions(section('Age', two), section(name, parts))).get('s/age/young');
  expect(found('Age', two)).toBe(0);
  expect(found('Age of subscribers', two)).toBe('whole');
  expect(found('Age', `${young}, middle: { name: M, value: 20% }, old: { name: Old, value: 40% }`)).toBe(
    'whole',
  );
});
