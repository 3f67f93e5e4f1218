import { describe, expect, test } from 'vitest';
import { changed, example, withFile } from '../example.ts';
import { codesOf, problemsOf, readAll } from '../problems.ts';

const visits = '2023/visits.yaml';
const calls = '2023/calls.yaml';

describe('read(files) with several things wrong', () => {
  test('tells all of all files in one run, errors before warnings, those of a file by its lines', () => {
    const slow = changed(calls, 'total: 50\n', 'total: 50\n    wait: 1:00:00\n');
    const files = changed(
      visits,
      'contacts: 100',
      'contacts: 1OO',
      changed(calls, 'title: Звонки', 'title: 5', slow),
    );
    const more = changed(
      calls,
      'north: 500',
      'north: много',
      changed('site.yaml', '#17425f', '#ffe000', files),
    );
    expect(codesOf(more)).toEqual([
      'error 2023/calls.yaml:1 wrong-kind',
      'error 2023/calls.yaml:14 wrong-kind',
      'error 2023/visits.yaml:8 wrong-kind',
      'error site.yaml:6 contrast',
    ]);
    expect(codesOf(changed(visits, 'total: 300', 'total: 301', slow))).toEqual([
      'error 2023/visits.yaml:5 total-mismatch',
      'warning 2023/calls.yaml:19 implausible',
    ]);
  });

  test('a figure that cannot be read keeps no other sum from being proven', () => {
    const files = changed(visits, 'total: 300', 'total: 301', changed(calls, 'north: 500', 'north: много'));
    expect(codesOf(files)).toEqual([
      'error 2023/calls.yaml:14 wrong-kind',
      'error 2023/visits.yaml:5 total-mismatch',
    ]);
  });

  test('a year that cannot be read keeps no other year from being proven', () => {
    let files = changed(calls, 'north: 500', 'north: 501');
    for (const [file, text] of example()) files = withFile(file.replace('2023', '2021'), text, files);
    const broken = withFile('2021/visits.yaml', 'title: Визиты\nchannels: 5\n', files);
    expect(codesOf(broken)).toEqual([
      'error 2021/visits.yaml:2 wrong-kind',
      'error 2023/calls.yaml:11 total-mismatch',
    ]);
    expect(readAll(broken).editions.map(({ report: { year } }) => year)).toEqual(['2023']);
  });

  test('every missing territory of a channel is told', () => {
    const problems = problemsOf(changed(calls, '\n      north: 500\n      south: 700', ' {}'));
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'missing-territory channels.0.territories.north',
      'missing-territory channels.0.territories.south',
    ]);
  });

  test('a blank figure beside a missing one is told too', () => {
    const problems = problemsOf(changed(calls, 'north: 500\n      south: 700', 'north:'));
    expect(problems.map(({ code, path }) => `${code} ${path}`).toSorted()).toEqual([
      'blank channels.0.territories.north',
      'missing-territory channels.0.territories.south',
    ]);
  });

  test('a missing row keeps no other sum from being proven', () => {
    const files = changed(calls, '\n      south: 700', '', changed(visits, 'total: 300', 'total: 301'));
    expect(codesOf(files)).toEqual([
      'error 2023/calls.yaml:13 missing-territory',
      'error 2023/visits.yaml:5 total-mismatch',
    ]);
  });

  test('a mapping in the place of a figure is told once, at its key', () => {
    for (const [typed, path] of [
      ['from: { value: 200 }', 'claims.members.from'],
      ['from: [200]', 'claims.members.from'],
    ] as const) {
      const [problem, ...others] = problemsOf(changed(calls, 'from: 200', typed));
      expect(problem).toMatchObject({ code: 'wrong-kind', path, line: 22, column: 5 });
      expect(problem!.message).toMatch(/а здесь (набор полей|список)\.$/);
      expect(others).toEqual([]);
    }
  });

  test('a row without its main figure is not also blank', () => {
    const files = changed(visits, '{ contacts: 100, wait: 0:05:00 }', '{ value: 100 }');
    expect(codesOf(files)).toEqual([
      'error 2023/visits.yaml:8 missing-key',
      'error 2023/visits.yaml:8 unknown-key',
    ]);
  });

  test('a fault of the measures hides no file that cannot be read', () => {
    const files = changed(
      'measures.yaml',
      '  combine: sum',
      '  combine: none',
      changed(calls, 'total: 50', 'total: 50\n    total: 51'),
    );
    expect(codesOf(files)).toEqual([
      'error 2023/calls.yaml:19 syntax',
      'error measures.yaml:6 unfit-measure',
    ]);
  });

  test('every missing colour is told', () => {
    const problems = problemsOf(changed('site.yaml', ', phone: "#d0435a", chat: "#6a55a8"', ''));
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'missing-colour theme.light.channels.phone',
      'missing-colour theme.light.channels.chat',
    ]);
  });

  test('what stands behind an alias is told once', () => {
    const files = changed(
      visits,
      'south: { contacts: 200, wait: 0:02:30, service: n/a }',
      'south: *n',
      changed(visits, '{ contacts: 100, wait: 0:05:00 }', '&n { contacts: 150, wait: 0:61:00 }'),
    );
    expect(codesOf(files)).toEqual(['error 2023/visits.yaml:8 wrong-kind']);
  });
});

/** The claim of the year before ends where that of the year after begins. */
