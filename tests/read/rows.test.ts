import { describe, expect, test } from 'vitest';
import { countOf } from '../../src/model/finding.ts';
import { withRows } from '../../src/read/rows.ts';
import { sectionSchema } from '../../src/read/schema/section.ts';
import { changed, example } from '../example.ts';
import { codesOf, problemsOf, reportOf } from '../problems.ts';

const { measures } = reportOf(example());
const calls = '2023/calls.yaml';

/** A section of a channel with some rows, in a report of the north and the south. */
const read = (territories: Record<string, number>) =>
  withRows(
    sectionSchema(measures).parse({
      title: 'Звонки',
      channels: [{ id: 'phone', name: 'Телефон', territories }],
    }),
    'x.yaml',
    ['north', 'south'],
    measures[0].id,
    new Set(Object.keys(territories)),
  );
/** What it lacks or has too many of. */
const issues = (territories: Record<string, number>) =>
  read(territories).findings.map(({ code, at, details }) => [code, at.path.join('.'), details]);
/** Its rows with their main figures; `null` where nothing is read of it. */
function rows(territories: Record<string, number>) {
  const { value } = read(territories);
  const found = Object.entries(value?.channels?.[0]?.territories ?? {});
  return value && Object.fromEntries(found.map(([id, cell]) => [id, cell?.['contacts']?.figure?.value]));
}

describe('withRows(section, file, covered)', () => {
  test('withRows of all rows finds nothing', () => {
    expect(issues({ south: 2, north: 1 })).toEqual([]);
    expect(rows({ south: 2, north: 1 })).toEqual({ south: 2, north: 1 });
  });

  test('withRows of an unknown row names those that there are, and reads nothing: a sum may lack it', () => {
    expect(issues({ north: 1, south: 2, east: 3 })).toEqual([
      [
        'unknown-id',
        'channels.0.territories.east',
        { id: 'east', entity: 'territory', known: ['north', 'south'], meant: null },
      ],
    ]);
    expect(rows({ north: 1, south: 2, east: 3 })).toBeNull();
  });

  test('withRows of a missing row names its channel and the rows that it has, and reads the others', () => {
    expect(issues({ south: 2 })).toEqual([
      [
        'missing-territory',
        'channels.0.territories.north',
        { territory: 'north', channel: 'Телефон', others: ['south'] },
      ],
    ]);
    expect(rows({ south: 2 })).toEqual({ south: 2 });
  });

  test('withRows of a misspelt row reads it as the missing one that it was surely meant to be', () => {
    expect(issues({ norht: 1, south: 2 }).map(([code, path]) => [code, path])).toEqual([
      ['unknown-id', 'channels.0.territories.norht'],
    ]);
    expect(rows({ norht: 1, south: 2 })).toEqual({ north: 1, south: 2 });
  });

  test('withRows of channels that lack two thousand rows tells a thousand, counts the rest, and reads nothing', () => {
    const towns = Array.from({ length: 400 }, (_, n) => `town-${n}`);
    const channels = ['a', 'b', 'c', 'd', 'e'].map((id) => ({
      id,
      name: 'Телефон',
      totals: {},
      territories: {},
    }));
    const { value, findings } = withRows(
      { title: 'Звонки', channels },
      'x.yaml',
      towns,
      measures[0].id,
      new Set(),
    );
    const counts = [...Map.groupBy(findings, ({ code }) => code)].map(([code, list]) => [
      code,
      list.reduce((all, each) => all + countOf(each), 0),
    ]);
    expect(counts).toEqual([
      ['missing-territory', 1000],
      ['more-problems', 1000],
    ]);
    expect(value).toBeNull();
  });

  test('withRows of a channel without rows finds nothing', () => {
    const section = { title: 'Звонки', channels: [{ id: 'phone', name: 'Телефон', totals: {} }] };
    expect(withRows(section, 'x.yaml', ['north'], measures[0].id, new Set())).toEqual({
      value: section,
      findings: [],
    });
    expect(withRows({ title: 'Звонки' }, 'x.yaml', ['north'], measures[0].id, new Set()).findings).toEqual(
      [],
    );
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

describe('a missing row', () => {
  const without = (folder: ReadonlyMap<string, string>) => changed(calls, '      north: 500\n', '', folder);

  test('that another channel has is to be added: the report covers it', () => {
    const [problem] = problemsOf(without(example()));
    expect(problem).toMatchObject({ code: 'missing-territory', hint: 'Добавьте строку «north: …».' });
  });

  test('that no channel has may be one that the report does not cover', () => {
    const files = changed(
      '2023/visits.yaml',
      '      north: { contacts: 100, wait: 0:05:00 }\n',
      '',
      without(example()),
    );
    const hints = problemsOf(files)
      .filter(({ code }) => code === 'missing-territory')
      .map(({ hint }) => hint);
    expect(hints).toHaveLength(2);
    for (const hint of hints)
      expect(hint).toContain('назовите в report.yaml те, что есть: territories: [south]');
  });
});
