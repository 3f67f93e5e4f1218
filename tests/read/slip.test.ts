import { describe, expect, test } from 'vitest';
import { changed, example, withFile } from '../example.ts';
import { typed } from '../i18n/cases/changes.ts';
import { problemsOf } from '../problems.ts';
import { judged, kinds } from './slips.ts';

const calls = '2023/calls.yaml';

// A sample of them: `npm run fuzz` tries every one.
describe('read(files) with one slip anywhere in the example', () => {
  test.each(Object.entries(kinds))('%s is told once, where it is and what it is', (_, slips) => {
    const all = [...slips(example())];
    const step = Math.ceil(all.length / 12);
    const some = all.filter((_, index) => index % step === 0);
    const { refused, placed, true_, untrue, misleading } = judged(example(), some);
    expect(refused).toBeGreaterThan(5);
    expect(placed).toBe(refused);
    expect(misleading).toEqual([]);
    expect(true_ / refused, untrue.join('\n')).toBeGreaterThanOrEqual(0.95);
  });
});

/** The only problem of a folder, with the line that it proposes. */
function told(files: ReadonlyMap<string, string>) {
  const problems = problemsOf(files);
  expect(problems.map(({ code }) => code)).toEqual(['syntax']);
  const [{ line, hint }] = problems as [(typeof problems)[number]];
  return { line, proposed: /^Напишите: «(.*)»\.$/.exec(hint)?.[1] };
}

describe('read(files) finds the slip', () => {
  test('of a quote that opens many lines above its fault', () => {
    const files = changed(calls, 'title: Звонки', 'title: "Звонки');
    expect(told(files)).toEqual({ line: 1, proposed: 'title: "Звонки"' });
  });

  test('of a field that a text has swallowed', () => {
    const files = changed(calls, 'total: { value: 1200', '  total: { value: 1200');
    expect(told(files)).toEqual({ line: 7, proposed: 'total: { value: 1200, excludes: [chat] }' });
  });

  test.each([
    ['percent', '78,4%', '78.4%'],
    ['percent', '+78,4 %', '78.4%'],
    ['money, currency: EUR', '1 204,50', '1204.50'],
    ['money, currency: EUR', '1\u00a0204,5', '1204.5'],
    ['money, currency: EUR', '-204,5', '-204.5'],
    ['money, currency: EUR', '\u2212204,5', '-204.5'],
    ['money, currency: EUR', '1,204', '1204'],
  ])('of a comma in a number of kind %s: %s', (kind, number, plain) => {
    expect(told(typed(kind, number))).toEqual({
      line: 8,
      proposed: `      north: { contacts: 100, wait: 0:05:00, other: ${plain} }`,
    });
  });

  test('in a file with the line ends of Windows', () => {
    const files = changed(calls, '    total: 50', '     total: 50');
    const windows = withFile(calls, files.get(calls)!.replace(/\n/g, '\r\n'));
    expect(told(windows)).toEqual({ line: 18, proposed: '    total: 50' });
  });

  test('beside another fault, which is told too', () => {
    const files = changed(calls, '  phone: Будни', 'phone: Будни', changed(calls, 'title:', 'titel:'));
    expect(problemsOf(files).map(({ line, code }) => `${line} ${code}`)).toEqual([
      '1 unknown-key',
      '29 syntax',
    ]);
  });
});

describe('read(files) calls nothing a slip', () => {
  test.each([
    ['a word with a colon in a text', 'closing: Спасибо.', 'closing: |\n  Спасибо.\n  всем: спасибо'],
    ['a field that there is not', 'closing: Спасибо.', 'closing: |\n  Спасибо.\nremark: да'],
    ['a list without its value', 'channels:', 'notes:\nchannels:'],
  ])('%s', (_, from, to) => {
    expect(problemsOf(changed(calls, from, to)).map(({ code }) => code)).not.toContain('syntax');
  });

  test('in a file so large that it would take too long to try', () => {
    const files = withFile(calls, `title: a: b\ntext: |\n${'  Спасибо.\n'.repeat(20_000)}`);
    expect(problemsOf(files)).toMatchObject([
      { code: 'syntax', line: 1, hint: 'Возьмите значение в кавычки.' },
    ]);
  });
});
