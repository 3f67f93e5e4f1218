import { rational } from './rational.ts';
import type { Tape } from './tape.ts';
import { absences, textOf, type Kind } from './typed.ts';

/** Numbers whose quotients often end in a half, and some that are huge. */
const handy = [1, 2, 4, 5, 8, 10, 15, 16, 20, 25, 40, 45, 50, 80, 100, 125, 200, 400, 800, 1000];

const whole = (tape: Tape): number => {
  const kind = tape.below(100);
  if (kind < 5) return 0;
  if (kind < 45) return tape.pick(handy);
  if (kind < 97) return tape.below(5000);
  return kind < 99 ? tape.below(4_000_000_000) * 200 : 999_999_999_999;
};

const decimals: Record<Kind, readonly number[]> = {
  count: [0],
  duration: [0],
  percent: [0, 1, 1, 2],
  number: [0, 1, 2, 3],
  money: [0, 1, 2, 2, 3],
};

/** A figure of a kind as it may be typed, negative with a chance of so many in 100 where the kind allows it. */
export function randomNumber(tape: Tape, kind: Kind, negative = 0): string {
  const digits = tape.pick(decimals[kind]);
  const units = BigInt(whole(tape)) * (digits && tape.chance(30) ? 5n : 1n);
  const sign = kind !== 'count' && kind !== 'duration' && tape.chance(negative) ? -1n : 1n;
  const under = 10n ** BigInt(digits);
  const isLarge = tape.chance(1);
  const most = {
    percent: isLarge ? 999_999_999n * under : 110n * under,
    duration: isLarge ? 3_599_999_999n : 90_000n,
  };
  const size = kind === 'percent' || kind === 'duration' ? units % most[kind] : units;
  return textOf(rational(sign * size, under), kind, digits) ?? '0';
}

/** The same, or now and then why there is no number. */
export const randomFigure = (tape: Tape, kind: Kind, negative = 0, absent = 6): string =>
  tape.chance(absent) ? tape.pick(absences) : randomNumber(tape, kind, negative);
