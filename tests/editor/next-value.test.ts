import { describe, expect, test } from 'vitest';
import { firstDifference, nextValue } from '../../src/read/next-value.ts';
import type { Fate } from '../../src/read/renewal.ts';

const fates: Record<string, Fate> = {
  total: 'blank',
  note: 'dropped',
  pictures: 'commented',
  from: { name: '2023/x' },
};
const renewal = {
  year: '2023',
  head: [],
  noteOf: () => null,
  fateOf: (path: readonly (string | number)[], value: unknown): Fate =>
    typeof value === 'object' ? 'kept' : (fates[String(path.at(-1))] ?? 'kept'),
};

test('nextValue(value, renewal) leaves the shape, and what stays', () => {
  const value = {
    list: [{ total: 5, text: 'А\n\nБ', note: 'x' }],
    pictures: [1],
    from: '2022/x',
    none: null,
  };
  expect(nextValue(value, renewal)).toEqual({
    list: [{ total: null, text: 'А\n\nБ' }],
    from: '2023/x',
    none: null,
  });
});

describe('firstDifference(a, b)', () => {
  const value = { a: [{ text: 'А\n\nБ' }, null], b: { c: 1 } };
  test.each([
    [{ a: [{ text: 'А\n\nБ' }, null], b: { c: 1 } }, null],
    [{ b: { c: 1 }, a: [{ text: 'А\n\nБ' }, null] }, null],
    [{ a: [{ text: 'А Б' }, null], b: { c: 1 } }, ['a', 0, 'text']],
    [{ a: [{ text: 'А\n\nБ' }], b: { c: 1 } }, ['a', 1]],
    [{ a: [{ text: 'А\n\nБ' }, null], b: { c: 1, d: null } }, ['b', 'd']],
    [{ a: [{ text: 'А\n\nБ' }, null], b: null }, ['b']],
    [{ a: { 0: { text: 'А\n\nБ' }, 1: null }, b: { c: 1 } }, ['a']],
    [{ a: [{ text: 'А\n\nБ' }, null], b: { c: '1' } }, ['b', 'c']],
    [undefined, []],
  ])('of %j is at %j', (other, path) => {
    expect(firstDifference(value, other)).toEqual(path);
  });
});
