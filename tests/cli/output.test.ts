import { describe, expect, test } from 'vitest';
import { changed, example } from '../example.ts';
import { printed } from './printed.ts';

const calls = '2023/calls.yaml';
const visits = '2023/visits.yaml';

describe('check --format json', () => {
  const json = (files: ReadonlyMap<string, string>) =>
    JSON.parse(printed(files)[1]![1]) as {
      checks: { id: string; status: string; published: number; computed: number | null }[];
      unproven: { id: string; reason: string; line: number }[];
      figures: Record<string, number>;
    };

  test('counts the figures, and the three ways to stand add up to all', () => {
    expect(json(example()).figures).toEqual({ all: 16, proven: 9, declared: 1, asPublished: 6 });
  });

  test('lists the checks that fail', () => {
    const wrong = changed(visits, 'total: 300', 'total: 301', changed(calls, 'from: 200', 'from: 100'));
    expect(json(wrong).checks.filter(({ status }) => status === 'failed')).toMatchObject(
      [
        { id: '2023/visits/office/contacts', published: 301, computed: 300 },
        { id: '2023/contacts', published: 1500, computed: 1501 },
        { id: '2023/calls/members/growth', published: 30, computed: 150 },
      ].toSorted((a, b) => order(wrong, a.id) - order(wrong, b.id)),
    );
  });

  const order = (files: ReadonlyMap<string, string>, id: string) =>
    json(files).checks.findIndex((each) => each.id === id);

  test('names what a check cannot compute, with the reason and the line', () => {
    const files = changed(visits, 'contacts: 200, wait: 0:02:30', 'contacts: 200');
    expect(json(files).unproven).toEqual([
      {
        id: '2023/visits/office/wait',
        published: 200,
        reason: 'не проверено: в строке «Юг» нет показателя «Время ожидания»',
        file: visits,
        line: 6,
      },
    ]);
    const [, text] = printed(files)[0]!;
    expect(text).toMatch(
      /^\? Офис, время ожидания в среднем: 0:03:20 – не проверено: в строке «Юг» нет показателя «Время ожидания»$/m,
    );
    const [, english] = printed(files, 'en')[0]!;
    expect(english).toMatch(
      /^\? Офис, average время ожидания: 0:03:20 – not verified: “Время ожидания” is not given for Юг$/m,
    );
  });
});

test('check prints errors last, after warnings, for who reads the end of a terminal; programs get them first', () => {
  const files = changed(
    calls,
    'north: 500',
    'north: 501',
    changed('2023/report.yaml', 'title: Отчет', 'title: Отчет 2022'),
  );
  const [[, text], [, json]] = printed(files) as [[string, string], [string, string]];
  expect(text.indexOf('other-year')).toBeGreaterThan(0);
  expect(text.indexOf('total-mismatch')).toBeGreaterThan(text.indexOf('other-year'));
  expect(text.slice(text.indexOf('total-mismatch'))).toMatch(/\n1 ошибка, 1 предупреждение\.\n$/);
  expect(json.indexOf('total-mismatch')).toBeLessThan(json.indexOf('other-year'));
});

describe('a part that is absent', () => {
  const absent = changed(calls, 'north: 500', 'north: none', example());

  test('is no 0 in the sum that does not add up, nor in its message', () => {
    const [[, text]] = printed(absent) as [[string, string], ...unknown[]];
    expect(text).toContain('✗ Телефон: опубликовано 1\u00a0200, исходные числа дают 700');
    expect(text).toContain('Север: none\n');
    const total = changed(calls, 'total: 1200', 'total: 700', absent);
    const [[, held]] = printed(changed(calls, '{ value: 1200,', '{ value: 700,', total)) as [
      [string, string],
    ];
    expect(held).toContain('✓ Телефон: 700 = 700');
  });
});
