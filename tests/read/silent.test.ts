import { describe, expect, test } from 'vitest';
import { changed, example, withFile, type ExampleFile } from '../example.ts';
import { codesOf, problemsOf } from '../problems.ts';

const report = '2023/report.yaml';
const visits = '2023/visits.yaml';
const calls = '2023/calls.yaml';

/** A line more, and all that is found then. */
type Case = [name: string, file: ExampleFile, from: string, to: string, problem: string];

describe('nothing that is typed is dropped without a word', () => {
  test.each<Case>([
    [
      'a claim under __proto__',
      calls,
      'claims:',
      'claims:\n  __proto__: { name: рост, from: 1, to: 2, growth: 5000% }',
      '2023/calls.yaml:20 wrong-kind',
    ],
    ['hours of __proto__', calls, 'hours:', 'hours:\n  __proto__: С 8:00.', '2023/calls.yaml:29 wrong-kind'],
    [
      'a territory __proto__',
      calls,
      'north: 500',
      'north: 500\n      __proto__: 4',
      '2023/calls.yaml:15 wrong-kind',
    ],
    [
      'a field __proto__',
      calls,
      'title: Звонки',
      'title: Звонки\n__proto__: { title: А }',
      '2023/calls.yaml:2 unknown-key',
    ],
    [
      'a field __proto__ in a list',
      'territories.yaml',
      '{ id: north',
      '{ __proto__: 1, id: north',
      'territories.yaml:1 unknown-key',
    ],
    [
      'a colour of __proto__',
      'site.yaml',
      '"#b3392c", channels: {',
      '"#b3392c", channels: { __proto__: "#000000",',
      'site.yaml:6 wrong-kind',
    ],
    [
      'a field constructor',
      report,
      'title: Отчет',
      'title: Отчет\nconstructor: x',
      '2023/report.yaml:2 unknown-key',
    ],
    ['hours of constructor', calls, 'hours:', 'hours:\n  constructor: x', '2023/calls.yaml:29 unknown-id'],
    ['a merge key', visits, 'south: {', 'south: { <<: { wait: 0:01:00 },', '2023/visits.yaml:9 unknown-key'],
    [
      'a merge key among claims',
      calls,
      'claims:',
      'claims:\n  <<: { x: 1 }',
      '2023/calls.yaml:20 wrong-kind',
    ],
    ['a key without a name', calls, 'hours:', 'hours:\n  "": x', '2023/calls.yaml:29 wrong-kind'],
    [
      'a repeated key that an alias hides',
      calls,
      '      north: 500\n      south: 700\n',
      '      &n north: 100\n      south: 700\n      *n : 500\n',
      '2023/calls.yaml:16 syntax',
    ],
    [
      'a repeated key that is a number once and a text once',
      calls,
      'hours:',
      'hours:\n  1: a\n  "1": b',
      '2023/calls.yaml:30 syntax',
    ],
    [
      'a repeated key in quotes',
      calls,
      'north: 500',
      'north: 500\n      "north": 500',
      '2023/calls.yaml:15 syntax',
    ],
    ['a key that is a list', calls, 'claims:', 'claims:\n  ? [a]\n  : 4', '2023/calls.yaml:19 wrong-kind'],
    ['a tag', calls, 'total: 50', 'total: !!float 50', '2023/calls.yaml:18 syntax'],
    [
      'an item without a value',
      report,
      '[visits, calls]',
      '[visits, ~, calls]',
      '2023/report.yaml:3 wrong-kind',
    ],
    ['an item that is empty', calls, '  - id: chat', '  -\n  - id: chat', '2023/calls.yaml:16 wrong-kind'],
    [
      'an empty discrepancy',
      calls,
      'total: 50',
      'total: { value: 50, discrepancy: }',
      '2023/calls.yaml:18 wrong-kind',
    ],
    [
      'a channel that is excluded twice',
      report,
      'excludes: [chat]',
      'excludes: [chat, chat]',
      '2023/report.yaml:4 repeated-id',
    ],
    [
      'a territory that is listed twice',
      report,
      'sections:',
      'territories: [north, south, south]\nsections:',
      '2023/report.yaml:3 repeated-id',
    ],
  ])('%s is refused at its place', (_, file, from, to, problem) => {
    expect(codesOf(changed(file, from, to))).toEqual([`error ${problem}`]);
  });

  test.each(['---\ntitle: Звонки\n', '---\n', '...\ntitle: Звонки\n'])(
    'a second document %j is refused',
    (more) => {
      expect(codesOf(withFile(calls, `${example().get(calls)!}${more}`))).toEqual([
        expect.stringMatching(/^error 2023\/calls\.yaml:3[12] syntax$/),
      ]);
    },
  );

  test('the second of two exclusions is pointed at, and the rest is proven in the same run', () => {
    const problems = problemsOf(
      changed(
        report,
        'excludes: [chat]',
        'excludes: [chat, chat]',
        changed(visits, 'total: 300', 'total: 301'),
      ),
    );
    expect(problems.map(({ code, column }) => [code, column])).toEqual([
      ['repeated-id', 40],
      ['total-mismatch', 12],
    ]);
  });

  test('a name with a character that it must not have keeps no sum from being proven', () => {
    const files = changed(calls, 'name: Чат', 'name: "Чат\\r"', changed(visits, 'total: 300', 'total: 301'));
    expect(codesOf(files)).toEqual([
      'error 2023/calls.yaml:17 forbidden-character',
      'error 2023/visits.yaml:5 total-mismatch',
    ]);
  });
});

describe('a figure above its limit is refused with the limit', () => {
  test.each<[file: ExampleFile, from: string, to: string, limit: string]>([
    [calls, 'total: 50', 'total: 1000000000000', '999\u00a0999\u00a0999\u00a0999'],
    [calls, 'total: 50', 'total: 123456789012345678901234567890', '999\u00a0999\u00a0999\u00a0999'],
    [calls, 'wait: 0:02:00', 'wait: 1000000:02:00', '999999:59:59'],
    [calls, 'growth: 30%', 'growth: 30.1234%', 'не больше трех знаков'],
    [calls, 'growth: 30%', 'growth: -1234567890%', '999\u00a0999\u00a0999 процентов'],
  ])('in %s: %s made %s', (file, from, to, limit) => {
    const [problem, ...others] = problemsOf(changed(file, from, to));
    expect(problem!.code).toBe('out-of-range');
    expect(problem!.hint).toContain(limit);
    expect(others).toEqual([]);
  });
});

test('a section named as the anchor of the grand total is refused', () => {
  const files = changed(report, 'calls]', 'contacts]').set('2023/contacts.yaml', example().get(calls)!);
  files.delete(calls);
  expect(codesOf(files)).toEqual(['error 2023/report.yaml:3 reserved-id']);
});
