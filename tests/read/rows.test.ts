import { describe, expect, test } from 'vitest';
import { rowIssues } from '../../src/read/rows.ts';
import { sectionSchema } from '../../src/read/schema/section.ts';
import { changed, example } from '../example.ts';
import { codesOf, reportOf } from '../problems.ts';

const { measures } = reportOf(example());
const calls = '2023/calls.yaml';

/** What a channel with some rows lacks or has too many of, in a report of the north and the south. */
const issues = (territories: Record<string, number>) =>
  rowIssues(
    sectionSchema(measures).parse({
      title: 'Звонки',
      channels: [{ id: 'phone', name: 'Телефон', territories }],
    }),
    'x.yaml',
    ['north', 'south'],
  ).map(({ code, at, details }) => [code, at.path.join('.'), details]);

describe('rowIssues(section, file, covered)', () => {
  test('rowIssues of all rows returns none', () => {
    expect(issues({ south: 2, north: 1 })).toEqual([]);
  });

  test('rowIssues of an unknown row names those that there are', () => {
    expect(issues({ north: 1, south: 2, east: 3 })).toEqual([
      [
        'unknown-id',
        'channels.0.territories.east',
        { id: 'east', entity: 'territory', known: ['north', 'south'] },
      ],
    ]);
  });

  test('rowIssues of a missing row names its channel and the rows that it has', () => {
    expect(issues({ south: 2 })).toEqual([
      [
        'missing-territory',
        'channels.0.territories.north',
        { territory: 'north', channel: 'Телефон', others: ['south'] },
      ],
    ]);
  });

  test('rowIssues of a misspelt row is not also a missing one', () => {
    expect(issues({ norht: 1, south: 2 }).map(([code, path]) => `${String(code)} ${String(path)}`)).toEqual([
      'unknown-id channels.0.territories.norht',
    ]);
  });

  test('rowIssues of a channel without rows returns none', () => {
    const section = { title: 'Звонки', channels: [{ id: 'phone', name: 'Телефон', totals: {} }] };
    expect(rowIssues(section, 'x.yaml', ['north'])).toEqual([]);
    expect(rowIssues({ title: 'Звонки' }, 'x.yaml', ['north'])).toEqual([]);
  });
});

test('nothing is proven of a file with an unknown row: a sum may lack it', () => {
  const files = changed(
    calls,
    'south: 700',
    'south: 700\n      east: 1',
    changed(calls, 'total: 1200\n', 'total: 1\n'),
  );
  expect(codesOf(files)).toEqual(['error 2023/calls.yaml:16 unknown-id']);
});
