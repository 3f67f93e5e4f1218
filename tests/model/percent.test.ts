import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { growthOf, parsePercent, percentOf, percentText } from '../../src/model/percent.ts';

describe('growthOf(from, to, digits)', () => {
  test.each([
    [5012, 7283, 1, 45.3],
    [5012, 7283, 0, 45],
    [5012, 7283, 3, 45.311],
    [100, 100, 1, 0],
    [132, 99, 0, -25],
    [200, 1, 1, -99.5],
    [8, 9, 0, 13], // 12.5 away from zero
    [8, 7, 0, -13],
    [8, 9, 1, 12.5],
    [400, 401, 0, 0], // 0.25
    [400, 399, 0, 0],
    [1, 1_000_000, 0, 99_999_900],
  ])('growthOf(%i, %i, %i) returns %d', (from, to, digits, growth) => {
    expect(growthOf(from, to, digits)).toBe(growth);
  });

  test('growthOf(0, 5, 1) returns null', () => {
    expect(growthOf(0, 5, 1)).toBeNull();
  });
});

describe('percentOf(part, base, digits)', () => {
  test.each([
    [712_609, 796_601, 1, 89.5],
    [1, 3, 1, 33.3],
    [2, 3, 1, 66.7],
    [1, 200, 0, 1], // 0.5 away from zero
    [-1, 200, 0, -1],
    [1, -200, 0, -1],
    [-1, -200, 0, 1],
    [1005, 100_000, 2, 1.01], // 1.005 as a double lies below
    [0, 7, 1, 0],
  ])('percentOf(%i, %i, %i) returns %d', (part, base, digits, value) => {
    expect(percentOf(part, base, digits)).toBe(value);
  });

  test("percentOf(7283, 5012, 1, 'truncate') returns 145.3", () => {
    expect(percentOf(7283, 5012, 1, 'truncate')).toBe(145.3);
  });

  test("percentOf(57, 10000, 2, 'truncate') returns 0.57, though 0.57 × 100 is less than 57 in doubles", () => {
    expect(percentOf(57, 10_000, 2, 'truncate')).toBe(0.57);
  });

  test("percentOf(-2, 3, 0, 'truncate') returns -66", () => {
    expect(percentOf(-2, 3, 0, 'truncate')).toBe(-66);
  });

  test('percentOf(1, 0, 1) returns null', () => {
    expect(percentOf(1, 0, 1)).toBeNull();
  });

  test('percentOf(-1, 1000, 0) returns 0 without a sign', () => {
    expect(percentOf(-1, 1000, 0)).toBe(0);
  });

  test('percentOf(…) is the decimal nearest to the exact fraction, halves away from zero', () => {
    const count = fc.integer({ min: -(10 ** 10), max: 10 ** 10 });
    const base = count.filter((n) => n !== 0);
    fc.assert(
      fc.property(count, base, fc.integer({ min: 0, max: 3 }), (part, whole, digits) => {
        const value = percentOf(part, whole, digits)!;
        // both sides multiplied by the base and by the power of ten: whole numbers only
        const scale = 10n ** BigInt(digits);
        const shown = BigInt(value.toFixed(digits).replace('.', ''));
        const [p, b] = whole < 0 ? [-BigInt(part), -BigInt(whole)] : [BigInt(part), BigInt(whole)];
        const error = shown * b - p * 100n * scale;
        const twice = 2n * (error < 0n ? -error : error);
        expect(twice <= b).toBe(true);
        if (twice === b) expect(error > 0n === p > 0n).toBe(true);
        expect(value).toBe(Number(value.toFixed(digits)));
      }),
    );
  });
});

describe('parsePercent(text)', () => {
  test.each([
    ['68%', { value: 68, digits: 0 }],
    ['45.3%', { value: 45.3, digits: 1 }],
    ['45.30%', { value: 45.3, digits: 2 }],
    ['-25%', { value: -25, digits: 0 }],
    ['0%', { value: 0, digits: 0 }],
  ])("parsePercent('%s') returns %o", (text, percent) => {
    expect(parsePercent(text)).toEqual(percent);
  });

  test.each(['68', '68 %', '45,3%', '+5%', '%', '.5%', '5.%', '1e3%', '0.1234%', '68%\n', '68%%'])(
    "parsePercent('%s') returns null",
    (text) => {
      expect(parsePercent(text)).toBeNull();
    },
  );

  test('percentText(parsePercent(text)) returns the text', () => {
    const text = fc
      .tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 0, max: 3 }))
      .map(([n, digits]) => `${(n / 10 ** digits).toFixed(digits)}%`)
      .filter((each) => !/^-0(\.0+)?%$/.test(each));
    fc.assert(fc.property(text, (each) => percentText(parsePercent(each)!) === each));
  });
});
