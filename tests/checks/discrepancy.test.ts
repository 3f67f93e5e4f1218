import { describe, expect, test } from 'vitest';
import { changed } from '../example.ts';
import { codesOf, problemsOf, readAll, realData } from '../problems.ts';

const calls = '2023/calls.yaml';
const visits = '2023/visits.yaml';
const report = '2023/report.yaml';
const social = '2023/social.yaml';
const note = 'note: Так опубликовано.';

/** The status of each check by its id. */
const statuses = (files: ReadonlyMap<string, string>) =>
  Object.fromEntries(
    readAll(files).editions.flatMap(({ checks }) => checks.map(({ id, status }) => [id, status])),
  );

describe('a declared discrepancy of the real data', () => {
  const data = realData();
  const declared = /\n {4}discrepancy:\n(?: {6}.*\n)+/.exec(data.get(social)!)![0];

  test('removed from the 68 % fails, and says that the base was taken wrongly', () => {
    const problems = problemsOf(changed(social, declared, '\n', data)).filter(
      ({ severity }) => severity === 'error',
    );
    expect(problems.map(({ code }) => code)).toEqual(['growth-mismatch']);
    expect(problems[0]!.source).toBe('    growth: 68%');
    expect(problems[0]!.message).toBe(
      'прирост подписчиков: опубликовано 68%, а рост с 5\u00a0012 до 7\u00a0283 – это 45%.',
    );
    expect(problems[0]!.hint).toContain('отношение прежнего значения к новому (68,8%)');
    expect(problems[0]!.related.map(({ message }) => message)).toEqual([
      'from: 5\u00a0012',
      'to: 7\u00a0283',
    ]);
  });

  test.each(['45.2%', '45%', '45.30%', '68%'])(
    'with %s for what the figures give: only what is exact passes',
    (computed) => {
      const codes = codesOf(changed(social, '45.3%', computed, data)).filter((each) =>
        each.startsWith('error'),
      );
      const exact = computed === '45%';
      expect(codes.map((each) => each.split(' ').at(-1))).toEqual(exact ? [] : ['discrepancy-wrong']);
    },
  );

  test.each(['45%', '45.3%', '45.31%'])('is not needed once the growth is corrected to %s', (growth) => {
    const problems = problemsOf(changed(social, 'growth: 68%', `growth: ${growth}`, data));
    expect(problems.map(({ code }) => code).filter((code) => code !== 'implausible')).toEqual([
      'discrepancy-unneeded',
    ]);
    expect(problems[0]!.source).toBe('    discrepancy:');
  });

  test('without its note fails', () => {
    const text = data.get(social)!.replace(/\n {6}note: .*\n/, '\n');
    expect(codesOf(new Map(data).set(social, text))).toEqual([
      expect.stringMatching(/^error 2023\/social\.yaml:\d+ missing-key$/),
    ]);
  });

  test('with a blank for what the figures give fails', () => {
    const codes = codesOf(changed(social, 'computed: 45.3%', 'computed:', data));
    expect(codes[0]).toMatch(/^error 2023\/social\.yaml:\d+ blank$/);
  });
});

describe('a declared discrepancy', () => {
  const declares = (value: string, computed: string | number) =>
    `{ value: ${value}, discrepancy: { computed: ${computed}, ${note} } }`;

  test('on a channel total stands, and what is above is proven from the published total', () => {
    const files = changed(
      visits,
      'total: 300',
      `total: ${declares('310', 300)}`,
      changed(report, '1500', '1510'),
    );
    expect(codesOf(files)).toEqual([]);
    expect(statuses(files)).toMatchObject({
      '2023/visits/office/contacts': 'declared',
      '2023/contacts': 'proven',
      '2023/territories/contacts': 'declared',
    });
  });

  test('on a channel total keeps no total above from being questioned', () => {
    const files = changed(visits, 'total: 300', `total: ${declares('310', 300)}`);
    expect(codesOf(files)).toEqual(['error 2023/report.yaml:4 total-mismatch']);
  });

  test('on a section total stands', () => {
    const files = changed(
      calls,
      '{ value: 1200, excludes: [chat] }',
      `{ value: 1300, excludes: [chat], discrepancy: { computed: 1200, ${note} } }`,
    );
    expect(codesOf(files)).toEqual([]);
    expect(statuses(files)).toMatchObject({ '2023/calls/contacts': 'declared', '2023/contacts': 'proven' });
  });

  test('on the grand total stands, and the cross-foot with it', () => {
    const files = changed(
      report,
      '{ value: 1500, excludes: [chat] }',
      `{ value: 1600, excludes: [chat], discrepancy: { computed: 1500, ${note} } }`,
    );
    expect(codesOf(files)).toEqual([]);
    expect(statuses(files)).toMatchObject({
      '2023/contacts': 'declared',
      '2023/territories/contacts': 'declared',
    });
  });

  test('on a mean time stands', () => {
    const files = changed(visits, 'wait: 0:03:20', `wait: ${declares('0:03:00', '0:03:20')}`);
    expect(codesOf(files)).toEqual([]);
    expect(statuses(files)).toMatchObject({ '2023/visits/office/wait': 'declared' });
  });

  test.each<[name: string, file: string, from: string, to: string, at: string]>([
    ['a channel total', visits, 'total: 300', `total: ${declares('310', 301)}`, '2023/visits.yaml:5'],
    [
      'a section total',
      calls,
      '{ value: 1200, excludes: [chat] }',
      `{ value: 1300, excludes: [chat], discrepancy: { computed: 1201, ${note} } }`,
      '2023/calls.yaml:7',
    ],
    ['a mean time', visits, 'wait: 0:03:20', `wait: ${declares('0:03:00', '0:03:21')}`, '2023/visits.yaml:6'],
  ])('on %s with a number that the parts do not give fails', (_, file, from, to, at) => {
    expect(codesOf(changed(file, from, to))).toContain(`error ${at} discrepancy-wrong`);
  });

  test.each<[name: string, file: string, from: string, to: string, at: string]>([
    ['a channel total', visits, 'total: 300', `total: ${declares('300', 300)}`, '2023/visits.yaml:5'],
    [
      'a section total',
      calls,
      '{ value: 1200, excludes: [chat] }',
      `{ value: 1200, excludes: [chat], discrepancy: { computed: 1300, ${note} } }`,
      '2023/calls.yaml:7',
    ],
    ['a mean time', visits, 'wait: 0:03:20', `wait: ${declares('0:03:20', '0:03:20')}`, '2023/visits.yaml:6'],
  ])('on %s that the parts do give fails', (_, file, from, to, at) => {
    expect(codesOf(changed(file, from, to))).toEqual([`error ${at} discrepancy-unneeded`]);
  });

  test('that looks like the published figure, because it is rounded, is wrong until it has its decimals', () => {
    const typed = (computed: string) =>
      changed(
        calls,
        'growth: 30%\n    discrepancy:\n      computed: 25%',
        `growth: 24.0%\n    discrepancy:\n      computed: ${computed}`,
        changed(calls, 'from: 200', 'from: 1000', changed(calls, 'to: 250', 'to: 1244')),
      );
    const [problem, ...others] = problemsOf(typed('24%'));
    expect([problem?.code, others]).toEqual(['discrepancy-wrong', []]);
    expect(problem?.message).toBe('В объявленном расхождении указано 24,0%, а исходные числа дают 24,4%.');
    expect(problem?.hint).toBe('Напишите computed: 24.4% или исправьте исходные числа.');
    expect(codesOf(typed('24.4%'))).toEqual([]);
  });

  test('of shares that do not make 100% is not 100%', () => {
    const shares = (computed: string) =>
      changed(
        calls,
        'claims:',
        `shares:
  topics:
    name: Темы
    parts: { bills: { name: Счета, value: 50.2% }, meters: { name: Счетчики, value: 49.4% } }
    discrepancy: { computed: ${computed}, ${note} }
claims:`,
      );
    const problems = problemsOf(shares('100%'));
    expect(problems.map(({ code }) => code)).toEqual(['discrepancy-wrong']);
    expect(problems[0]!.message).toContain('указано 100,0%, а исходные числа дают 99,6%');
    expect(codesOf(shares('99.6%'))).toEqual([]);
  });

  test('has its place told: the number that is wrong, the key of what is not needed', () => {
    const wrong = problemsOf(changed(visits, 'wait: 0:03:20', `wait: ${declares('0:03:00', '0:03:21')}`))[0]!;
    expect(wrong.source.slice(wrong.column - 1, wrong.column - 1 + wrong.length)).toBe('0:03:21');
    const unneeded = problemsOf(
      changed(visits, 'wait: 0:03:20', `wait: ${declares('0:03:20', '0:03:20')}`),
    )[0]!;
    expect(unneeded.source.slice(unneeded.column - 1, unneeded.column - 1 + unneeded.length)).toBe(
      'discrepancy',
    );
  });
});
