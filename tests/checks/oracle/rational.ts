/** An exact number: a quotient of two integers, of which `under` is positive. It need not be in lowest terms. */
export interface Rational {
  over: bigint;
  under: bigint;
}

export const rational = (over: bigint, under = 1n): Rational =>
  under < 0n ? { over: -over, under: -under } : { over, under };

export const zero = rational(0n);

export const plus = (a: Rational, b: Rational): Rational =>
  a.under === b.under
    ? { over: a.over + b.over, under: a.under }
    : { over: a.over * b.under + b.over * a.under, under: a.under * b.under };

export const negative = (a: Rational): Rational => ({ over: -a.over, under: a.under });
export const minus = (a: Rational, b: Rational): Rational => plus(a, negative(b));
export const times = (a: Rational, b: Rational): Rational => ({
  over: a.over * b.over,
  under: a.under * b.under,
});

/** `a` divided by `b`, which must not be zero. */
export const divided = (a: Rational, b: Rational): Rational => rational(a.over * b.under, a.under * b.over);

export const sumOf = (list: readonly Rational[]): Rational => list.reduce(plus, zero);

/** -1, 0 or 1. */
export const signOf = ({ over }: Rational): number => (over > 0n ? 1 : over < 0n ? -1 : 0);

export const size = (a: Rational): Rational => (a.over < 0n ? negative(a) : a);
export const isMore = (a: Rational, b: Rational): boolean => signOf(minus(a, b)) > 0;
export const isSame = (a: Rational, b: Rational): boolean => signOf(minus(a, b)) === 0;

/** How many units of the last of `digits` decimals a number is, halves rounded away from zero. */
export function units({ over, under }: Rational, digits: number): bigint {
  const scaled = (over < 0n ? -over : over) * 10n ** BigInt(digits);
  const whole = scaled / under;
  const up = 2n * (scaled - whole * under) >= under ? 1n : 0n;
  return over < 0n ? -(whole + up) : whole + up;
}

export const rounded = (a: Rational, digits: number): Rational =>
  rational(units(a, digits), 10n ** BigInt(digits));

/** A number in plain digits, rounded to `digits` decimals; zero has no sign. */
export function plain(a: Rational, digits: number): string {
  const all = units(a, digits);
  const text = String(all < 0n ? -all : all).padStart(digits + 1, '0');
  const at = text.length - digits;
  return `${all < 0n ? '-' : ''}${text.slice(0, at)}${digits ? `.${text.slice(at)}` : ''}`;
}

/** The double that the program has for a number: what its plain digits are read as. */
export const double = (a: Rational, digits: number): number => Number(plain(a, digits));

/** The decimals that a number needs to be written exactly, at most `most`. */
export const decimalsOf = (a: Rational, most: number): number => {
  for (let digits = 0; digits < most; digits++) if (isSame(rounded(a, digits), a)) return digits;
  return most;
};
