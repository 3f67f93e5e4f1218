import { inPlace } from './amounts.ts';
import { excessive, isBeyond, isExcess } from './bounds.ts';
import type { Measure } from './plan.ts';
import type { ChannelTable, Published, YearTable } from './published.ts';
import { randomFigure } from './random-number.ts';
import { decimalsOf, plus, rational, rounded, times, type Rational } from './rational.ts';
import type { Tape } from './tape.ts';
import { isNumber, mostDigits, textOf, type Kind } from './typed.ts';
import { published, type Bound, type Outcome, type Relation } from './relation.ts';
import { relationsOf } from './verdict.ts';

/** How often, in 100, what others give is published otherwise and declared. */
export interface Filling {
  tape: Tape;
  declared: number;
}

/** The measures in an order in which each follows those that it is made of. */
function inOrder(measures: readonly Measure[]): Measure[] {
  const found: Measure[] = [];
  while (found.length < measures.length)
    for (const each of measures) {
      const inputs = typeof each.combine === 'object' ? Object.values(each.combine) : [];
      const isNext = measures.every((input) => !inputs.includes(input.id) || found.includes(input));
      if (isNext && !found.includes(each)) found.push(each);
    }
  return found;
}

/** Decimals to publish a number with: mostly as many as it has, else fewer or more. */
function digitsFor(value: Rational, { kind }: Published, tape: Tape): number {
  const most = mostDigits(kind);
  const exact = decimalsOf(value, most);
  return tape.chance(60) ? exact : tape.below(most + 1);
}

/** Another number near to it that is not the same at its decimals. */
function otherThan(value: Rational, digits: number, tape: Tape): Rational {
  const by = rational(BigInt(1 + tape.below(tape.pick([1, 9, 300]))), 10n ** BigInt(digits));
  return rounded(plus(value, tape.chance(50) ? by : rational(-by.over, by.under)), digits);
}

/** What the relation of a figure gives, as it is published: right, or otherwise with its discrepancy. */
export function publish(figure: Published, value: Rational, { tape, declared }: Filling): void {
  const digits = digitsFor(value, figure, tape);
  figure.entry.typed = textOf(value, figure.kind, digits) ?? 'n/a';
  if (!tape.chance(declared) || figure.entry.typed === 'n/a') return;
  const other = textOf(otherThan(value, digits, tape), figure.kind, digits);
  const at = digitsFor(value, figure, tape);
  const computed = textOf(value, figure.kind, at);
  if (other === null || computed === null) return;
  figure.entry.typed = other;
  figure.entry.computed = computed;
}

type Bounded = Extract<Outcome, { bounds?: unknown }> & { bounds: readonly Bound[] };
const isBounded = (outcome: Outcome | undefined): outcome is Bounded =>
  typeof outcome === 'object' &&
  'bounds' in outcome &&
  outcome.bounds !== undefined &&
  outcome.bounds.length > 0;

/** A number within all bounds, mostly not far from one; or one beyond them with its discrepancy, which is the bound. */
function publishWithin(figure: Published, bounds: readonly Bound[], { tape, declared }: Filling): void {
  const { value } = tape.pick(bounds);
  const digits = digitsFor(value, figure, tape);
  const near = otherThan(value, digits, tape);
  const typed = textOf(tape.chance(20) ? value : near, figure.kind, digits) ?? 'n/a';
  figure.entry.typed = typed;
  const amount = published(figure);
  const beyond = isNumber(amount) ? bounds.find((each) => isBeyond(amount.value, each)) : undefined;
  if (!beyond) return;
  const computed = textOf(beyond.value, figure.kind, decimalsOf(beyond.value, mostDigits(figure.kind)));
  if (tape.chance(declared) && computed !== null) figure.entry.computed = computed;
  else figure.entry.typed = 'n/a';
}

/** What is known while the figures of a year are filled in. */
interface Filled {
  table: YearTable;
  relations: ReadonlyMap<Published, Relation>;
  filling: Filling;
  /** How often, in 100, a number is negative where it may be. */
  negative: number;
}

/** Some eighths of a number, as many decimals as its kind may have. */
function partOf(whole: Rational, kind: Kind, tape: Tape): string {
  const digits = mostDigits(kind);
  const { over, under } = times(whole, rational(BigInt(tape.below(9)), 8n));
  const scale = 10n ** BigInt(digits);
  return textOf(rational((over * scale) / under, scale), kind, digits) ?? 'n/a';
}

/** Fills in one figure of a channel: what its relation gives, or any number where there is none; in a part at most what its whole has. */
function fill(figure: Published, channel: ChannelTable, row: string | null, year: Filled): void {
  const { tape } = year.filling;
  const outcome = year.relations.get(figure)?.outcome(published);
  const whole = channel.partOf === 'total' ? null : channel.partOf;
  const bound =
    whole && figure.measure!.combine === 'sum'
      ? inPlace(whole, figure.measure!.id, row, published)
      : undefined;
  if (outcome && outcome !== 'blank' && 'value' in outcome) publish(figure, outcome.value, year.filling);
  else if (outcome && outcome !== 'blank' && 'refused' in outcome) figure.entry.typed = 'n/a';
  else if (isBounded(outcome)) publishWithin(figure, outcome.bounds, year.filling);
  else if (isNumber(bound) && !tape.chance(5)) figure.entry.typed = partOf(bound.value, figure.kind, tape);
  else figure.entry.typed = randomFigure(tape, figure.kind, year.negative);
}

/** Fills in a total of a section or the year. */
function fillTotal(total: Published, { relations, filling, negative }: Filled): void {
  const outcome = relations.get(total)?.outcome(published);
  if (outcome && outcome !== 'blank' && 'value' in outcome) publish(total, outcome.value, filling);
  else if (isBounded(outcome)) publishWithin(total, outcome.bounds, filling);
  else
    total.entry.typed =
      outcome && outcome !== 'blank' && 'refused' in outcome
        ? 'n/a'
        : randomFigure(filling.tape, total.kind, negative);
}

/** Fills in a year's channels in an order in which each follows what it depends on, then the totals; takes back what exceeds its whole. */
export function fillYear(table: YearTable, made: readonly string[], filling: Filling): void {
  const relations = new Map(relationsOf(table).map((each) => [each.figure, each]));
  const year: Filled = { table, relations, filling, negative: filling.tape.pick([0, 0, 0, 15, 100]) };
  const measures = inOrder(table.plan.measures);
  for (const id of made) {
    const channel = table.channels.find((each) => each.id === id)!;
    for (const measure of measures) {
      const column = [...channel.cells].flatMap(([row, figures]) => {
        const figure = figures.get(measure.id);
        return figure ? [{ figure, row }] : [];
      });
      for (const { figure, row } of column) fill(figure, channel, row, year);
      const hasTotal = channel.totals.has(measure.id);
      if (measure.combine === 'sum' && !hasTotal && isExcess(table, channel, measure, null))
        for (const { figure } of column) figure.entry.typed = 'none'; // of a sum that is not typed nothing can be taken back
    }
    for (const { id: measure } of measures) {
      const figure = channel.totals.get(measure);
      if (figure) fill(figure, channel, null, year);
    }
  }
  for (const { total } of [...table.sections, table]) if (total) fillTotal(total, year);
  // ratios once more: they may be of the total of a section
  for (const { id: measure, combine } of measures)
    for (const id of typeof combine === 'object' && 'share' in combine ? made : []) {
      const channel = table.channels.find((each) => each.id === id)!;
      const figure = channel.totals.get(measure);
      if (!figure) continue;
      delete figure.entry.computed;
      fill(figure, channel, null, year);
    }
  for (const { entry } of excessive(table)) {
    entry.typed = 'n/a';
    delete entry.computed;
  }
}
