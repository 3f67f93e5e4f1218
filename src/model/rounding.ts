import type { Figure } from './figure.ts';

/** What is written in place of a number that rounding would make nothing or all: that it is less or more than another one. */
export interface Bound {
  than: 'less' | 'more';
  value: number;
  digits: number;
}

/** The most decimals that a number is computed to, to tell it from what it would be rounded to. */
const mostDigits = 15;

/**
 * A number that `at` computes to any decimals, rounded to `digits`. Where that would make it one of `marks` (0, or 100 per cent) which it is
 * not, it has as many decimals as it takes to differ from that, and a bound to be written in its place.
 */
export function rounded(
  at: (digits: number) => number | null,
  digits: number,
  marks: readonly number[],
): Pick<Figure, 'value' | 'digits' | 'bound'> {
  const value = at(digits);
  const mark = marks.find((each) => each === value);
  if (mark === undefined) return { value, digits };
  for (let finer = digits + 1; finer <= mostDigits; finer++) {
    const exact = at(finer)!;
    if (exact === mark) continue;
    const scale = 10 ** digits;
    const next = Math.round(mark * scale) + (exact > mark ? 1 : -1);
    const bound: Bound = { than: exact > mark ? 'less' : 'more', value: next / scale, digits };
    return { value: exact, digits: finer, bound };
  }
  return { value, digits };
}
