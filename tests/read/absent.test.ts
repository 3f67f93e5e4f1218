import { describe, expect, test } from 'vitest';
import { changed } from '../example.ts';
import { codesOf, problemsOf, reportOf } from '../problems.ts';

const calls = '2023/calls.yaml';
const chat = (typed: string) => changed(calls, 'total: 50', `total: ${typed}`);
const words =
  'n/a (нет данных), pending (уточняется), not-served (не обслуживается) или none (такого не было)';

describe('in place of a number', () => {
  test.each(['n/a', 'N/A', 'N/a', 'н/д', 'Н/Д', 'нет данных', 'Нет данных', '"н/д"'])(
    '%s is n/a',
    (typed) => {
      const files = chat(typed);
      expect(codesOf(files)).toEqual([]);
      expect(reportOf(files).figures.get('2023/calls/chat/contacts')).toMatchObject({
        value: null,
        absence: 'n/a',
      });
    },
  );

  test.each(['—', '–', '-', '?', '"-"', '…', 'нет', 'na', 'Pending'])(
    '%s is an error that offers the four words',
    (typed) => {
      const [problem, ...others] = problemsOf(chat(typed));
      expect([problem?.code, problem?.line, problem?.column, others]).toEqual(['wrong-kind', 18, 12, []]);
      expect(problem?.message).toBe(`Ожидается целое число без пробелов и кавычек, а написано: ${typed}`);
      expect(problem?.hint).toContain(`Если числа нет, впишите, почему: ${words}.`);
    },
  );

  test.each([
    ['2023/visits.yaml', 'wait: 0:05:00 }', 'wait: - }'],
    ['2023/visits.yaml', 'contacts: 200, wait', 'contacts: ?, wait'],
    [calls, 'wait: 0:02:00', 'wait: ? # нет'],
    [calls, 'north: 500', 'north: -'],
    [calls, 'from: 200', 'from: -'],
    [calls, 'growth: 30%', 'growth: —'],
    [calls, 'claims:', 'facts: { happy: { name: Довольны, value: ? } }\nclaims:'],
  ])('in %s, %s: %s is told in its place alone', (file, from, to) => {
    const problems = problemsOf(changed(file, from, to));
    expect(problems.map(({ code }) => code)).toEqual(['wrong-kind']);
    expect(problems[0]!.source.slice(problems[0]!.column - 1)).toMatch(/^[-—?]/);
    expect(problems[0]!.hint).toContain(words);
  });

  test('signs in several lines are each told', () => {
    const files = changed(
      calls,
      '      north: 500\n      south: 700',
      '      north: -\n      south: ?',
      chat('-'),
    );
    expect(codesOf(files)).toEqual([14, 15, 18].map((line) => `error ${calls}:${line} wrong-kind`));
  });
});

test('a sign where a text is wanted is no absence', () => {
  const [problem] = problemsOf(changed(calls, 'title: Звонки', 'title: -'));
  expect(problem).toMatchObject({ code: 'wrong-kind', message: 'Ожидается непустой текст, а написано: -' });
  expect(problem?.hint).not.toContain('n/a');
});

test.each(['n/a', '—'])(
  'what the inputs give is a number, not %s, and no absence is offered for it',
  (typed) => {
    const problems = problemsOf(changed(calls, 'computed: 25%', `computed: ${typed}`));
    expect(problems).toMatchObject([
      {
        code: 'wrong-kind',
        message: `Ожидается число процентов, а написано: ${typed}`,
        hint: 'Запишите число и сразу за ним знак процента; дробную часть отделяет точка. Что дают исходные числа.',
      },
    ]);
  },
);

test.each(['n/a', 'Н/Д'])('a comment after %s is no end of a text', (typed) => {
  expect(codesOf(chat(`${typed} # не опубликован`))).toEqual([]);
});
