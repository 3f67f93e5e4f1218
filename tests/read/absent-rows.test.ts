import { expect, test } from 'vitest';
import { changed, example } from '../example.ts';
import { codesOf, dataIn, problemsOf, readAll } from '../problems.ts';

const north = '- { id: north, name: Север }\n';
const withoutNorth = (folder: ReadonlyMap<string, string>) => changed('territories.yaml', north, '', folder);

/** A folder with its year in three years. */
const years = (folder: ReadonlyMap<string, string>) =>
  new Map(
    [...folder].flatMap(([file, text]) =>
      file.includes('/')
        ? ['2021', '2022', '2023'].map((year) => [file.replace('2023', year), text] as const)
        : [[file, text] as const],
    ),
  );

test('a row that is deleted from territories.yaml is told once, for all years', () => {
  const problems = problemsOf(withoutNorth(years(example())));
  expect(problems).toMatchObject([
    {
      code: 'absent-territory',
      file: '2021/calls.yaml',
      line: 14,
      message: 'В territories.yaml нет строки «north», а она стоит здесь и еще в 5 местах.',
    },
  ]);
});

test('a row that is deleted while a report lists it is told at the list', () => {
  const listing = changed('2023/report.yaml', 'sections:', 'territories: [north, south]\nsections:');
  expect(codesOf(withoutNorth(years(listing)))).toEqual(['error 2021/report.yaml:3 absent-territory']);
});

test('each deleted row is told once', () => {
  const files = dataIn('tests/fixtures/vostok');
  const [, ...kept] = files.get('territories.yaml')!.split(/^(?=- )/m);
  const told = problemsOf(new Map(files).set('territories.yaml', kept.slice(2).join('')));
  expect(told.map(({ code }) => code)).toEqual(['absent-territory', 'absent-territory']);
});

test('a row that only a draft and a finished report have is told of the finished one', () => {
  const files = changed('2023/report.yaml', 'sections:', 'draft: true\nsections:');
  const older = new Map([...example()].map(([file, text]) => [file.replace('2023', '2024'), text] as const));
  const { problems, blocking, faultyDrafts } = readAll(withoutNorth(new Map([...files, ...older])));
  expect(problems.filter(({ code }) => code === 'absent-territory')).toMatchObject([
    { file: '2024/calls.yaml' },
  ]);
  expect([blocking.length, faultyDrafts.size]).toEqual([1, 0]);
  expect(readAll(withoutNorth(files)).faultyDrafts.size).toBe(1);
});

test('a row that a report does not list is told once of each report', () => {
  const files = years(changed('2023/report.yaml', 'sections:', 'territories: [south]\nsections:'));
  expect(codesOf(files)).toEqual(
    ['2021', '2022', '2023'].map((year) => `error ${year}/calls.yaml:14 absent-territory`),
  );
});

test('a row that stands in one place, or is misspelt, is unknown', () => {
  expect(codesOf(changed('2023/calls.yaml', 'north: 500', 'north: 500\n      east: 1'))).toEqual([
    'error 2023/calls.yaml:15 unknown-id',
  ]);
  const misspelt = changed(
    '2023/visits.yaml',
    'north: {',
    'nroth: {',
    changed('2023/calls.yaml', 'north: 5', 'nroth: 5'),
  );
  expect(codesOf(misspelt)).toEqual([
    'error 2023/calls.yaml:14 unknown-id',
    'error 2023/visits.yaml:8 unknown-id',
  ]);
});
