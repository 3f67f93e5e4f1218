import { expect, test } from 'vitest';
import { changed, example } from '../example.ts';
import { codesOf, problemsOf } from '../problems.ts';

/** The example with a measure of money, and an amount in the row of the north. */
const costing = (amount: string, folder = example()) =>
  changed(
    '2023/visits.yaml',
    'north: { contacts: 100, wait: 0:05:00 }',
    `north: { contacts: 100, wait: 0:05:00, cost: ${amount} }`,
    new Map(folder).set(
      'measures.yaml',
      `${folder.get('measures.yaml')!}- { id: cost, kind: money, currency: EUR, name: Расходы, short: Расходы, combine: none }\n`,
    ),
  );

test.each(['5', '4.70', '-4.70', '"n/a"', '1000000'])('an amount %s is read as it is typed', (amount) => {
  expect(codesOf(costing(amount))).toEqual([]);
});

test.each(['"5"', "'4.70'", '"-5"', '"007"'])('an amount %s, in quotes, is refused', (amount) => {
  const [problem, ...others] = problemsOf(costing(amount));
  expect([problem?.code, problem?.line, problem?.column, others]).toEqual(['wrong-kind', 8, 52, []]);
  expect(problem?.message).toBe(`Число пишут без кавычек: ${amount}`);
});

test('an alias of a number in quotes is refused where it stands for an amount, not where it is a text', () => {
  const named = changed('site.yaml', 'organisation: Компания', 'organisation: "5"');
  expect(codesOf(costing('5', named))).toEqual([]);
  const aliased = changed('2023/visits.yaml', 'title: Визиты', 'title: &five "5"', costing('*five'));
  expect(codesOf(aliased)).toEqual(['error 2023/visits.yaml:8 wrong-kind']);
});

test('a percentage and a duration may stand in quotes', () => {
  expect(codesOf(changed('2023/calls.yaml', 'growth: 30%', 'growth: "30%"'))).toEqual([]);
  expect(codesOf(changed('2023/visits.yaml', '0:05:00', '"0:05:00"'))).toEqual([]);
});
