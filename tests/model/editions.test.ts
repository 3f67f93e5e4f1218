import { expect, it } from 'vitest';
import { codesOf, dataIn, readAll } from '../problems.ts';

/** The invented years; in the last one a territory has come. */
function grown(listed: boolean) {
  const files = dataIn('tests/fixtures/years');
  const edit = (file: string, from: string, to: string) => {
    expect(files.get(file)).toContain(from);
    files.set(file, files.get(file)!.replace(from, to));
  };
  edit('territories.yaml', '- id: north', '- { id: east, name: Восток }\n- id: north');
  edit('2023/calls.yaml', 'north: 700,', 'east: 0, north: 700,');
  edit('2023/visits.yaml', 'north: 0,', 'east: 0, north: 0,');
  if (listed)
    for (const year of ['2021', '2022'])
      edit(`${year}/report.yaml`, 'sections:', 'territories: [north, south]\nsections:');
  return files;
}

it('a report that lists its territories need not have those that came later', () => {
  expect(codesOf(grown(true))).toEqual([]);
  expect(readAll(grown(true)).editions.map(({ report }) => report.territories.length)).toEqual([2, 2, 3]);
});

it('a report that lists none needs them all', () => {
  expect(codesOf(grown(false))).toEqual([
    'error 2021/calls.yaml:7 missing-territory',
    'error 2021/visits.yaml:6 missing-territory',
    'error 2022/calls.yaml:7 missing-territory',
    'error 2022/visits.yaml:6 missing-territory',
  ]);
});

it('a report without territories has none of their sums', () => {
  const files = dataIn('tests/fixtures/years');
  for (const [file, text] of files) files.set(file, text.replace(/^ *territories: \{.*\n/m, ''));
  expect(codesOf(files)).toEqual([]);
  const rules = readAll(files).editions.flatMap(({ checks }) => checks.map(({ rule }) => rule));
  expect(rules.filter((rule) => rule === 'cross-foot' || rule === 'channel-total')).toEqual([]);
});
