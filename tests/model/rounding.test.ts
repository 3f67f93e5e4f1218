import { expect, test } from 'vitest';
import { growthOf, percentOf } from '../../src/model/percent.ts';
import { rounded } from '../../src/model/rounding.ts';

const share = (part: number, whole: number) =>
  rounded((digits) => percentOf(part, whole, digits), 1, [0, 100]);

test.each([
  [1, 3, { value: 33.3, digits: 1 }],
  [0, 3, { value: 0, digits: 1 }],
  [3, 3, { value: 100, digits: 1 }],
  [1, 2000, { value: 0.1, digits: 1 }],
  [3, 2_941_192, { value: 0.0001, digits: 4, bound: { than: 'less', value: 0.1, digits: 1 } }],
  [-3, 2_941_192, { value: -0.0001, digits: 4, bound: { than: 'more', value: -0.1, digits: 1 } }],
  [2_941_191, 2_941_192, { value: 99.99997, digits: 5, bound: { than: 'more', value: 99.9, digits: 1 } }],
  [2_941_193, 2_941_192, { value: 100.00003, digits: 5, bound: { than: 'less', value: 100.1, digits: 1 } }],
  [0.001, 999_999_999_999, { bound: { than: 'less', value: 0.1, digits: 1 } }],
  [999_999_999_998, 999_999_999_999, { bound: { than: 'more', value: 99.9, digits: 1 } }],
])('rounded(share of %d in %d) returns %o', (part, whole, expected) => {
  expect(share(part, whole)).toMatchObject(expected);
  expect('bound' in share(part, whole)).toBe('bound' in expected);
});

test('rounded(growth) is never no change or the loss of all that it is not', () => {
  const growth = (from: number, to: number) =>
    rounded((digits) => growthOf(from, to, digits), 1, [0, -100]).bound;
  expect(growth(1_000_000, 1_000_100)).toEqual({ than: 'less', value: 0.1, digits: 1 });
  expect(growth(1_000_000, 999_900)).toEqual({ than: 'more', value: -0.1, digits: 1 });
  expect(growth(1_000_000, 1)).toEqual({ than: 'less', value: -99.9, digits: 1 });
  expect([growth(1_000_000, 0), growth(5, 5), growth(1000, 1001)]).toEqual([undefined, undefined, undefined]);
});

test('rounded(nothing) is nothing', () => {
  expect(share(1, 0)).toEqual({ value: null, digits: 1 });
});
