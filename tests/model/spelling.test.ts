import { describe, expect, test } from 'vitest';
import { nearest } from '../../src/model/spelling.ts';

describe('nearest(word, known)', () => {
  const known = ['orenburg', 'kurgan', 'tyumen', 'surgut', 'noyabrsk'];

  test.each([
    ['kurgn', 'kurgan'],
    ['Kurgan', 'kurgan'],
    ['krugan', 'kurgan'],
    ['kurgann', 'kurgan'],
    ['noiabrsk', 'noyabrsk'],
    ['orenburgh', 'orenburg'],
  ])("nearest('%s', …) returns '%s'", (word, near) => {
    expect(nearest(word, known)).toBe(near);
  });

  test.each(['moscow', '', 'k', 'курган'])("nearest('%s', …) returns null", (word) => {
    expect(nearest(word, known)).toBeNull();
  });

  test("nearest('totla', ['total', 'title']) returns 'total': swapped neighbours are one slip", () => {
    expect(nearest('totla', ['total', 'title'])).toBe('total');
  });

  test("nearest('awti', ['wait']) returns null: two slips are too many for four letters", () => {
    expect(nearest('awti', ['wait'])).toBeNull();
  });

  test("nearest('word', []) returns null", () => {
    expect(nearest('word', [])).toBeNull();
  });
});
