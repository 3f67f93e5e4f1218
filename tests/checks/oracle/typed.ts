import { plain, rational, units, type Rational } from './rational.ts';

export type Kind = 'count' | 'duration' | 'percent' | 'number' | 'money';

/** Nothing to count. */
const nothing = ['none', 'not-served'] as const;
const unknown = ['n/a', 'pending'] as const;
export const absences = [...unknown, ...nothing] as const;
export type Absence = (typeof absences)[number];

/** What a typed text says: a number with its decimals, why there is none, or nothing at all. */
export type Amount = { value: Rational; digits: number } | Absence | 'blank';

export const isNumber = (amount: Amount | undefined): amount is Exclude<Amount, string> =>
  typeof amount === 'object';

/** Whether nothing is there, or nobody knows what. */
export const isUnknown = (amount: Amount | undefined): boolean =>
  amount === undefined || amount === 'n/a' || amount === 'pending';

/** What an amount adds to a sum, and is in a ratio: 0 where there is nothing to count; `null` where it is not known or not filled in. */
export const addedBy = (amount: Amount | undefined): Rational | null =>
  isNumber(amount) ? amount.value : nothing.some((each) => each === amount) ? rational(0n) : null;

/** Reads what stands in YAML. Durations are in seconds, percentages in per cent. */
export function amountOf(text: string): Amount {
  if (text === '') return 'blank';
  const absence = absences.find((each) => each === text);
  if (absence) return absence;
  const time = /^(\d+):(\d\d):(\d\d)$/.exec(text);
  if (time) {
    const [hours, minutes, seconds] = time.slice(1).map(BigInt);
    return { value: rational(hours! * 3600n + minutes! * 60n + seconds!), digits: 0 };
  }
  const number = /^(-?)(\d+)(?:\.(\d+))?%?$/.exec(text);
  if (!number) throw new Error(`no figure: ${text}`);
  const [, sign, whole, decimals = ''] = number;
  const over = BigInt(whole! + decimals);
  return { value: rational(sign ? -over : over, 10n ** BigInt(decimals.length)), digits: decimals.length };
}

/** The kind that a figure without a measure has, which shows in how it is typed; an absent one counts as a count. */
export const kindOf = (text: string): Kind =>
  text.includes(':') ? 'duration' : text.endsWith('%') ? 'percent' : /[.-]\d/.test(text) ? 'number' : 'count';

/** The most decimals of a kind, and the largest number of units of the last of them that can be typed with so many. */
export const mostDigits = (kind: Kind): number => (kind === 'count' || kind === 'duration' ? 0 : 3);
const most: Record<Kind, bigint> = {
  count: 999_999_999_999n,
  duration: 3_599_999_999n,
  percent: 999_999_999n,
  number: 999_999_999_999n,
  money: 999_999_999_999n,
};

/** A number as YAML has it, rounded to `digits` decimals; `null` where its kind cannot be typed so. */
export function textOf(value: Rational, kind: Kind, digits: number): string | null {
  const all = units(value, digits);
  const size = all < 0n ? -all : all;
  if (digits > mostDigits(kind) || size >= (most[kind] + 1n) * 10n ** BigInt(digits)) return null;
  if ((kind === 'count' || kind === 'duration') && all < 0n) return null;
  if (kind === 'percent') return `${plain(value, digits)}%`;
  if (kind !== 'duration') return plain(value, digits);
  const two = (part: bigint) => String(part).padStart(2, '0');
  return `${all / 3600n}:${two((all / 60n) % 60n)}:${two(all % 60n)}`;
}
