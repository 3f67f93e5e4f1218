import type { Check, Unproven } from './check.ts';
import { declarationsOf } from '../model/declarations.ts';
import type { Figure } from '../model/figure.ts';
import type { Rule } from '../model/rule.ts';
import { channelsOf, type Channel, type Report } from '../model/report.ts';
import { coveredChannels } from '../model/totals.ts';

/** How a published figure stands: a check proves it, a check confirms its declared discrepancy, or neither. */
export type Standing = 'proven' | 'declared' | 'as-published';

/**
 * The rules that add. With another addend the sum would be another, so a sum that holds proves its addends too. What is rounded proves
 * no inputs, because others may give the same: a mean, a growth, and a total with fewer decimals than it adds.
 */
const adds: ReadonlySet<Rule> = new Set([
  'channel-total',
  'subtotal',
  'section-total',
  'grand-total',
  'cross-foot',
]);

/** Whether a rule adds up a total, or compares a figure with others in another way. */
export const provedBy = (rule: Rule): 'totals' | 'others' => (adds.has(rule) ? 'totals' : 'others');

/**
 * The figures that a sum proves: its parts, and the cells that its computed parts add up (a channel without a total, or a row across
 * channels). None where the total is rounded.
 */
function addends(
  { rule, published, parts }: Check,
  report: Report,
  computed: ReadonlyMap<Figure, Channel>,
): Figure[] {
  const summed =
    rule === 'cross-foot' ? coveredChannels(report) : parts.flatMap((part) => computed.get(part) ?? []);
  const added = [...parts, ...summed.flatMap((channel) => channel.cells.map((cell) => cell.main))];
  return added.some(({ digits }) => digits > published.digits) ? [] : added;
}

/** A report with what its checks say of it. */
export interface Checked {
  report: Report;
  checks: readonly Check[];
  unproven: readonly Unproven[];
}

/**
 * How every published figure that has a value stands, in the order of the pages. One whose own check could not be made is not proven by a
 * sum that it is a part of: the report says of it that it is not verified.
 */
export function standingsOf({ report, checks, unproven }: Checked): ReadonlyMap<Figure, Standing> {
  const declarations = declarationsOf(report);
  const having = (status: Check['status']) => checks.filter((check) => check.status === status);
  const declared = new Set(having('declared').map((check) => check.published));
  const unverified = new Set([
    ...having('failed').map((check) => check.published),
    ...unproven.map((each) => each.figure),
  ]);
  const computed = new Map(
    channelsOf(report).flatMap((channel) =>
      channel.main.origin === 'computed' ? [[channel.main, channel] as const] : [],
    ),
  );
  const proven = new Set(
    having('proven').flatMap((check) => [
      check.published,
      ...(adds.has(check.rule) ? addends(check, report, computed) : []),
    ]),
  );
  const standing = (figure: Figure): Standing => {
    if (unverified.has(figure)) return 'as-published';
    if (declarations.has(figure)) return declared.has(figure) ? 'declared' : 'as-published';
    return proven.has(figure) ? 'proven' : 'as-published';
  };
  return new Map(
    [...report.figures.values()]
      .filter(({ value }) => value !== null)
      .map((figure) => [figure, standing(figure)]),
  );
}

/** How many figures a report publishes, and how many of them stand in each way: the three add up to all. */
export interface Counts {
  all: number;
  proven: number;
  declared: number;
  asPublished: number;
}

/** The counts of several reports as one. */
export function countsOf(standings: readonly ReadonlyMap<Figure, Standing>[]): Counts {
  const all = standings.flatMap((each) => [...each.values()]);
  const being = (standing: Standing) => all.filter((each) => each === standing).length;
  return {
    all: all.length,
    proven: being('proven'),
    declared: being('declared'),
    asPublished: being('as-published'),
  };
}

/** How many checks of a report hold, are declared, or could not be made. */
export interface Verdicts {
  /** Sums that are what their parts give. */
  totals: number;
  /** Growths, means, ratios and shares that are what their figures give. */
  others: number;
  /** Discrepancies that are declared. */
  declared: number;
  /** Checks that lack a number. */
  unverified: number;
  /** What the sums add, whether they hold or not: whole numbers alone, or decimals too; `null` where there are none. */
  added: 'whole' | 'decimals' | null;
}

export function verdictsOf({ checks, unproven }: Pick<Checked, 'checks' | 'unproven'>): Verdicts {
  const sums = checks.filter(({ rule }) => adds.has(rule));
  const isWhole = sums.every(({ published, parts }) =>
    [published, ...parts].every(({ kind }) => kind === 'count'),
  );
  const proven = checks.filter(({ status }) => status === 'proven');
  const totals = proven.filter(({ rule }) => adds.has(rule)).length;
  return {
    totals,
    others: proven.length - totals,
    declared: checks.filter(({ status }) => status === 'declared').length,
    unverified: unproven.length,
    added: !sums.length ? null : isWhole ? 'whole' : 'decimals',
  };
}

/** Whether the report has sums, and each of its totals is one that holds or is declared. */
export const hasCheckedTotals = ({ checks, unproven }: Pick<Checked, 'checks' | 'unproven'>): boolean =>
  checks.some(({ rule }) => adds.has(rule)) && !unproven.some(({ rule }) => adds.has(rule));
