import { limits } from './limits.ts';

/** Numbers as they are typed in plain digits: `4.70` is `{ value: 4.7, digits: 2 }`. */
export const decimalPattern = /^-?\d{1,12}(\.\d{1,3})?$/;

/** Reads `4.70` with the decimals that it is typed with. */
export const parseDecimal = (text: string): { value: number; digits: number } => ({
  value: Number(text),
  digits: text.split('.')[1]?.length ?? 0,
});

/** A number of at most so many decimals as a whole one of its last. */
export const scaled = (value: number, places: number): bigint => BigInt(Math.round(value * 10 ** places));

/**
 * The sum of numbers of at most `places` decimals, rounded half away from zero to `digits` of them: the double that its decimal text
 * would parse to.
 */
export function sumOfDecimals(values: readonly number[], places: number, digits = places): number {
  const total = values.reduce((all, value) => all + scaled(value, places), 0n);
  if (digits >= places) return Number(total) / 10 ** places;
  const unit = 10n ** BigInt(places - digits);
  const magnitude = total < 0n ? -total : total;
  const rounded = (2n * magnitude + unit) / (2n * unit);
  return Number(total < 0n && rounded ? -rounded : rounded) / 10 ** digits;
}

/** Whether two numbers that were worked out of typed ones are one. */
export const isSame = (a: number, b: number): boolean => Math.abs(a - b) < 0.5 / 10 ** limits.digits;
