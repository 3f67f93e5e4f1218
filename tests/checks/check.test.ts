import { describe, expect, test } from 'vitest';
import { changed } from '../example.ts';
import { codesOf, editionOf, problemsOf, readAll, realData } from '../problems.ts';

const calls = '2023/calls.yaml';
const visits = '2023/visits.yaml';
const report = '2023/report.yaml';

describe('the advice of a mismatch, taken at its word,', () => {
  test.each([
    ['a channel total', visits, 'total: 300', 'total: 301', 'total: 301'],
    ['a section total', calls, 'value: 1200', 'value: 1300', 'total: { value: 1300, excludes: [chat] }'],
    ['the grand total', report, 'value: 1500', 'value: 1600', 'total: { value: 1600, excludes: [chat] }'],
    ['a mean time', visits, '0:03:20', '0:03:21', 'wait: 0:03:21'],
    [
      'a growth',
      calls,
      'growth: 30%\n    discrepancy:\n      computed: 25%\n      note: Так опубликовано.',
      'growth: 30%',
      'growth: 30%',
    ],
  ])('declares a discrepancy of %s that stands', (name, file, from, to, whole) => {
    const files = changed(file, from, to);
    const [problem] = problemsOf(files).filter((each) => each.file === file);
    const declared = /\S+: \{ .*…(?: \})+/
      .exec(problem!.hint.split('\n').at(-1)!)![0]
      .replace('…', 'Так опубликовано.');
    const advised = changed(file, whole, name === 'a growth' ? `${whole}\n    ${declared}` : declared, files);
    const above = name === 'a channel total' ? changed(report, '1500', '1501', advised) : advised;
    expect(codesOf(above)).toEqual([]);
  });
});

describe('no cascades', () => {
  const errors = (files: ReadonlyMap<string, string>) =>
    codesOf(files).filter((each) => each.startsWith('error'));

  test('one channel total of the real data changed gives exactly one error', () => {
    for (const [file, total] of [
      ['in-person', '796601'],
      ['ivr', '877675'],
      ['remote', 'total: 71050'],
      ['remote', 'total: 1195866'],
    ]) {
      const digits = /\d+/.exec(total!)![0];
      const wrong = total!.replace(digits, String(Number(digits) + 1));
      expect(errors(changed(`2023/${file}.yaml`, total!, wrong, realData()))).toHaveLength(1);
    }
  });

  test('one count changed under a mean time gives an error for the total and one for the mean, which no total gives', () => {
    expect(codesOf(changed(visits, 'contacts: 100', 'contacts: 200'))).toEqual([
      'error 2023/visits.yaml:5 total-mismatch',
      'error 2023/visits.yaml:6 mean-mismatch',
    ]);
  });

  test('one count changed in a channel without a total gives an error for each total that is typed', () => {
    const files = changed(calls, '    total: 1200\n', '');
    expect(codesOf(files)).toEqual([]);
    expect(codesOf(changed(calls, 'north: 500', 'north: 501', files))).toEqual([
      'error 2023/calls.yaml:7 total-mismatch',
      'error 2023/report.yaml:4 total-mismatch',
    ]);
  });

  test('one count changed where only the grand total is published gives one error, there', () => {
    const files = changed(
      calls,
      '    total: 1200\n',
      '',
      changed(calls, 'total: { value: 1200, excludes: [chat] }\n', ''),
    );
    expect(codesOf(files)).toEqual([]);
    expect(codesOf(changed(calls, 'north: 500', 'north: 501', files))).toEqual([
      'error 2023/report.yaml:4 total-mismatch',
    ]);
  });

  test('a section total in question says nothing of a grand total that leaves one of its channels out', () => {
    // the section counts the chat, the report does not: 1250 and 1500
    const chat = changed(calls, 'value: 1200, excludes: [chat]', 'value: 1250');
    expect(codesOf(chat)).toEqual([]);
    const files = changed(report, '1500', '1551', changed(calls, 'value: 1250', 'value: 1251', chat));
    expect(codesOf(files)).toEqual([
      'error 2023/calls.yaml:7 total-mismatch',
      'error 2023/report.yaml:4 total-mismatch',
    ]);
  });

  test('two mistakes that do not follow from each other are both told', () => {
    expect(codesOf(changed(calls, 'total: 1200', 'total: 1201', changed(report, '1500', '1505')))).toEqual([
      'error 2023/calls.yaml:11 total-mismatch',
      'error 2023/report.yaml:4 total-mismatch',
    ]);
  });

  test('no check fails where no error is told', () => {
    for (const files of [realData(), changed(calls, '    total: 1200\n', '')])
      expect(
        readAll(files).editions.flatMap(({ checks }) => checks.filter(({ status }) => status === 'failed')),
      ).toEqual([]);
  });
});

describe('a total without channels', () => {
  test('stands as published, and nothing is said to give it', () => {
    const letters = 'title: Письма\ntotal: 40\n';
    const files = changed(report, '[visits, calls]', '[visits, calls, letters]').set(
      '2023/letters.yaml',
      letters,
    );
    expect(codesOf(files)).toEqual([]);
    const { checks, unproven } = editionOf(files);
    expect(checks.map(({ id }) => id)).not.toContain('2023/letters/contacts');
    expect(unproven.map(({ figure, cause }) => [figure.id, cause])).toEqual([
      ['2023/letters/contacts', { reason: 'no-addends' }],
    ]);
  });

  test('of a report without any channel is refused too, and excludes none', () => {
    const empty = changed(report, '[visits, calls]', '[letters]').set('2023/letters.yaml', 'title: Письма\n');
    empty.delete(visits);
    empty.delete(calls);
    expect(codesOf(empty)).toEqual(['error 2023/report.yaml:4 unknown-id']);
  });
});

test('the parts of a check are the figures that it adds', () => {
  const check = editionOf(realData()).checks.find(({ rule }) => rule === 'grand-total')!;
  expect(check.parts.map(({ subject, value }) => [subject.channel?.id, value])).toEqual([
    ['office', 796_601],
    ['online-cok', 71_050],
    ['contact-centre', 1_195_866],
    ['ivr', 877_675],
  ]);
  expect(check.excluded.map(({ id }) => id)).toEqual(['social']);
});
