import type { Check } from './check.ts';
import { declarationsOf } from '../model/declarations.ts';
import type { Figure } from '../model/figure.ts';
import type { Rule } from '../model/finding.ts';
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

/** How every published figure that has a value stands, in the order of the pages. */
export function standingsOf(report: Report, checks: readonly Check[]): ReadonlyMap<Figure, Standing> {
  const declarations = declarationsOf(report);
  const having = (status: Check['status']) => checks.filter((check) => check.status === status);
  const declared = new Set(having('declared').map((check) => check.published));
  const failed = new Set(having('failed').map((check) => check.published));
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
    if (failed.has(figure)) return 'as-published';
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

/** How many checks of a report hold or are declared. */
export interface Verdicts {
  /** Sums that are what their parts give. */
  totals: number;
  /** Growths, means, ratios and shares that are what their figures give. */
  others: number;
  /** Discrepancies that are declared. */
  declared: number;
  /** Whether all sums are of counts, so that no decimals are added. */
  whole: boolean;
}

export function verdictsOf(checks: readonly Check[]): Verdicts {
  const proven = checks.filter(({ status }) => status === 'proven');
  const totals = proven.filter(({ rule }) => adds.has(rule)).length;
  return {
    totals,
    others: proven.length - totals,
    declared: checks.filter(({ status }) => status === 'declared').length,
    whole: checks
      .filter(({ rule }) => adds.has(rule))
      .every(({ published, parts }) => [published, ...parts].every(({ kind }) => kind === 'count')),
  };
}
