import { limits } from './limits.ts';

/** A number typed in plain digits: at most 12 before the point and 3 after it; zero has no sign. */
export const decimalPattern = /^(?!-0+(\.0+)?$)-?\d{1,12}(\.\d{1,3})?$/;

/** A number with the decimals as typed: `4.70` is `{ value: 4.7, digits: 2 }`. */
export interface Decimal {
  value: number;
  digits: number;
}

/** Reads text that matches `decimalPattern`. */
export const parseDecimal = (text: string): Decimal => ({
  value: Number(text),
  digits: text.split('.')[1]?.length ?? 0,
});

/** `value * 10 ** places` as an integer; exact for a value of at most `places` decimals. */
export const scaled = (value: number, places: number): bigint => BigInt(Math.round(value * 10 ** places));

/** The quotient of two integers, rounded half away from zero; the denominator must be positive. */
export function roundedQuotient(numerator: bigint, denominator: bigint): bigint {
  const half = numerator < 0n ? -denominator : denominator;
  return (2n * numerator + half) / (2n * denominator);
}

/**
 * The sum of numbers of at most `places` decimals, rounded half away from zero to `digits` decimals. It is computed in integers, so the
 * result is exactly the double that its decimal text parses to.
 */
export function sumOfDecimals(values: readonly number[], places: number, digits = places): number {
  const total = values.reduce((all, value) => all + scaled(value, places), 0n);
  if (digits >= places) return Number(total) / 10 ** places;
  return Number(roundedQuotient(total, 10n ** BigInt(places - digits))) / 10 ** digits;
}

/** Whether two computed numbers differ by less than half a unit of the last decimal that can be typed. */
export const isSame = (a: number, b: number): boolean => Math.abs(a - b) < 0.5 / 10 ** limits.digits;
