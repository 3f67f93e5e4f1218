import type { Plan } from './plan.ts';
import { randomNumber } from './random-number.ts';
import { plus, rational, rounded, times } from './rational.ts';
import type { Tape } from './tape.ts';
import { absences, amountOf, isNumber, mostDigits, textOf, type Kind } from './typed.ts';
import { published } from './relation.ts';
import { tablesOf } from './tables.ts';
import { relationsOf } from './verdict.ts';

/** The same figure with two of its digits in each other's place; `null` where it would begin with a needless zero. */
function swapped(text: string, tape: Tape): string | null {
  const places = [...text].flatMap((each, at) => (/\d/.test(each) ? [at] : []));
  const [a, b] = [tape.pick(places), tape.pick(places)];
  const digits = [...text];
  [digits[a], digits[b]] = [digits[b]!, digits[a]!];
  const other = digits.join('');
  return /^-?0\d/.test(other) ? null : other;
}

/** Another text for a figure of a kind: a slip, another number, why there is none, or nothing. */
export function otherwise(text: string, kind: Kind, tape: Tape): string {
  const amount = amountOf(text);
  if (!isNumber(amount) || tape.chance(10))
    return tape.chance(30) ? tape.pick(absences) : randomNumber(tape, kind, 20);
  const { value, digits } = amount;
  const unit = rational(1n, 10n ** BigInt(digits));
  const most = mostDigits(kind);
  const typed = (other = value, decimals = digits) => textOf(other, kind, decimals);
  const other = [
    () => typed(plus(value, unit)),
    () => typed(plus(value, rational(-1n, unit.under))),
    () => typed(plus(value, rational(BigInt(tape.below(1000)), unit.under))),
    () => typed(times(value, rational(10n))),
    () => typed(times(value, rational(-1n))),
    () => typed(rational(0n)),
    () => typed(rounded(value, Math.max(0, digits - 1)), Math.max(0, digits - 1)),
    () => typed(value, Math.min(most, digits + 1)),
    () => (kind === 'duration' ? null : swapped(text, tape)),
    () => tape.pick(absences),
    () => (tape.chance(20) ? '' : null),
  ];
  return tape.pick(other)() ?? randomNumber(tape, kind, 20);
}

/** Changes one figure of a plan, or what a total leaves out. */
export function changeOne(plan: Plan, tape: Tape): void {
  const figures = tablesOf(plan).flatMap((each) => [...each.figures.values()]);
  const { entry, kind } = tape.pick(figures);
  if (entry.excludes && tape.chance(50)) {
    entry.excludes = entry.excludes.slice(1);
    if (!entry.excludes.length) delete entry.excludes;
  } else entry.typed = otherwise(entry.typed, kind, tape);
}

/** Declares of one figure what is not so: another number than its inputs give, one for a figure that is right, or one that nothing gives. */
export function declareWrongly(plan: Plan, tape: Tape): void {
  const years = tablesOf(plan);
  const relations = new Map(years.flatMap(relationsOf).map((each) => [each.figure, each]));
  const all = years.flatMap(({ figures }) => [...figures.values()]).filter(({ measure }) => measure !== null);
  const covered = [...relations.values()];
  const relation = covered.length && tape.chance(70) ? tape.pick(covered) : undefined;
  const { entry, kind } = relation?.figure ?? tape.pick(all);
  const given = relation?.outcome(published);
  const most = mostDigits(kind);
  const digits = tape.below(most + 1);
  if (given && given !== 'blank' && 'value' in given) {
    const off = rational(BigInt(tape.pick([-1, 0, 1, 7])), 10n ** BigInt(digits));
    if (relation!.rule !== 'shares' && tape.chance(60)) entry.typed = otherwise(entry.typed, kind, tape);
    entry.computed = textOf(plus(rounded(given.value, digits), off), kind, digits) ?? '';
  } else if (given && given !== 'blank' && 'bounds' in given && given.bounds?.length && tape.chance(80)) {
    const { value } = tape.pick(given.bounds);
    if (tape.chance(60)) entry.typed = otherwise(entry.typed, kind, tape);
    const off = rational(BigInt(tape.pick([0, 0, 1])), 10n ** BigInt(digits));
    entry.computed = textOf(plus(value, off), kind, digits) ?? '';
  } else entry.computed = tape.chance(95) ? randomNumber(tape, kind) : '';
}
