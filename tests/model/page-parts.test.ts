import { describe, expect, test } from 'vitest';
import { anchorOf } from '../../src/model/figure.ts';
import { hasMatrix, partId } from '../../src/model/page-parts.ts';
import { changed, withFile } from '../example.ts';
import { centre } from '../fixtures/centre.ts';
import { even } from '../fixtures/even.ts';
import { realData, reportOf } from '../problems.ts';

describe('hasMatrix(report)', () => {
  test('hasMatrix(2023) returns true', () => {
    expect(hasMatrix(reportOf(realData()))).toBe(true);
  });

  test('hasMatrix(rows of one section, without totals) returns false', () => {
    expect(hasMatrix(reportOf(centre))).toBe(false);
  });
});

test('hasMatrix(report) is of rows of several channels: those of one have their table', () => {
  expect(hasMatrix(reportOf(even))).toBe(false);
});

describe('partId(report, named)', () => {
  const withoutRows = withFile(
    '2023/visits.yaml',
    'title: Визиты\ntotal: 300\n',
    changed('2023/calls.yaml', '    territories:\n      north: 500\n      south: 700\n', ''),
  );
  test.each([
    ['territories', 'territories', 'of 2023', realData()],
    ['territories', 'centre', 'of rows in one section', centre],
    ['territories', 'text', 'without rows', withoutRows],
    ['data', 'data', 'without rows', withoutRows],
  ])('partId(report, %s) returns %s for a report %s', (named, id, _, files) => {
    expect(partId(reportOf(files), named)).toBe(id);
  });
});

test.each([
  ['2023/remote/online-cok/orenburg/contacts', 'remote/online-cok/orenburg/contacts'],
  ['2023/contacts', 'contacts'],
  ['2023/data', '_data'],
  ['2023/note-1', '_note-1'],
  ['2023/data/texts', 'data/texts'],
])('anchorOf(%s) returns %s', (id, anchor) => {
  expect(anchorOf({ id })).toBe(anchor);
});
