import { parseDecimal, roundedQuotient, scaled, sumOfDecimals, type Decimal } from './decimal.ts';
import { limits } from './limits.ts';
import type { ChangeKind } from './measure.ts';

/** A percentage of up to 9 digits before the point and 3 after it; zero has no sign. */
export const percentPattern = /^(?!-0+(\.0+)?%)-?\d{1,9}(\.\d{1,3})?%$/;

/** Reads `45.3%`; `null` when the text is not written so. */
export const parsePercent = (text: string): Decimal | null =>
  percentPattern.test(text) ? parseDecimal(text.slice(0, -1)) : null;

/** `45.3%` of a percentage: the inverse of `parsePercent`. */
export const percentText = ({ value, digits }: Decimal): string => `${value.toFixed(digits)}%`;

/** `part` of `base` in per cent; see `partOf`. */
export const percentOf = (
  part: number,
  base: number,
  digits: number,
  excess: 'round' | 'truncate' = 'round',
): number | null => partOf(part, base, 100, digits, excess);

/**
 * `part` per `per` units of `base`, rounded half away from zero or truncated to `digits` decimals; `null` when the base is zero. It is
 * computed in integers, so the result is exactly the double that its decimal text parses to, and can be compared with `===`.
 */
export function partOf(
  part: number,
  base: number,
  per: number,
  digits: number,
  excess: 'round' | 'truncate' = 'round',
): number | null {
  if (base === 0) return null;
  const scale = 10n ** BigInt(digits);
  const places = [part, base].every(Number.isInteger) ? 0 : limits.digits;
  const numerator = scaled(part, places) * BigInt(per) * scale * (base < 0 ? -1n : 1n);
  const denominator = scaled(Math.abs(base), places);
  const quotient = excess === 'round' ? roundedQuotient(numerator, denominator) : numerator / denominator;
  return Number(quotient) / Number(scale);
}

/** Whether a change can be stated in relation to a number: only one that is positive is a base. */
export const isBase = (from: number): boolean => from > 0;

/** The change between two numbers, rounded half away from zero to `digits` decimals; `null` for a growth or ratio without a base. */
export function changeFrom(change: ChangeKind, from: number, to: number, digits: number): number | null {
  if (change === 'points') return sumOfDecimals([to, -from], limits.digits, digits);
  if (change === 'growth') return growthOf(from, to, digits);
  return isBase(from) ? partOf(to, from, 1, digits) : null;
}

/** Growth from one number to another in per cent, at `digits` decimals; `null` where the first is no base. */
export const growthOf = (from: number, to: number, digits: number): number | null =>
  isBase(from) ? percentOf(sumOfDecimals([to, -from], limits.digits), from, digits) : null;
