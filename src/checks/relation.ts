import type { Cause } from '../model/cause.ts';
import { sumOfDecimals } from '../model/decimal.ts';
import { currencyOf, type Figure } from '../model/figure.ts';
import { finding, type Finding } from '../model/finding.ts';
import type { Rule } from '../model/rule.ts';
import type { InPlace } from '../model/means.ts';
import type { Channel, Discrepancy } from '../model/report.ts';
import { sum } from '../model/totals.ts';
import { addedWithin, type Extreme, isBeyond } from './bounds.ts';
import { unverifiable, type Proof, type Status } from './check.ts';
import { blankOf } from '../model/blank.ts';
import { typeable } from '../model/in-yaml.ts';

/** A published figure as what others give by a rule. */
export interface Relation {
  rule: Rule;
  published: Figure;
  discrepancy: Discrepancy | null;
  /** The figures that give it, as a reader is shown them. */
  parts: readonly Figure[];
  /** What weighs the parts, where they are not just added. */
  weights?: readonly Figure[];
  excluded: readonly Channel[];
  /** Why nothing can be computed; `null` where it can be, or a figure is still blank. */
  cause: Cause | null;
  /** What it cannot be beyond, where nothing can be computed. */
  bounds?: readonly Extreme[];
  /** A warning where nothing can be computed and it is within its bounds. */
  suspect?: () => Finding[];
  /** A problem because of which there is nothing to compare. */
  fault?: Finding;
  /** What the parts give, rounded to so many decimals; `null` while one of them is blank. */
  give: (digits: number, inPlace: InPlace) => number | null;
  /** Whether the published figure is what the parts give; where it is left out, whether the two are equal. */
  holds?: (inPlace: InPlace) => boolean;
  /** The finding of a difference that is not declared. */
  mismatch: (computed: number) => Finding;
}

const asIs: InPlace = (figure) => figure;

/** The figures that a relation depends on, also those that a computed one of them adds. */
export const inputsIn = ({ parts, weights = [], bounds = [] }: Relation): ReadonlySet<Figure> =>
  addedWithin([...parts, ...weights, ...bounds.flatMap((bound) => bound.parts)]);

/** Whether nothing can be computed for the published figure, so that only its bounds can tell something. */
const isOpen = ({ cause, rule }: Relation): boolean => cause !== null || rule === 'part';

/** How a published figure compares with what its inputs give. */
export interface Outcome {
  status: Status;
  /** What is wrong with the discrepancy, or that there is none; `null` where nothing is. */
  reason: 'mismatch' | 'unneeded' | 'wrong' | null;
  /** What the inputs give, at the decimals of a discrepancy that is compared with it and does not hide it, else at those of the published figure. */
  computed: number;
  /** What the published figure should be. */
  right: number;
  /** The decimals of `computed` where the discrepancy is wrong. */
  precision?: number;
  /** Where nothing can be computed: the bound that the figure is beyond, whose value `computed` is. */
  bound?: Extreme;
}

/** How a figure that cannot be computed compares with its bounds: `within` them, `null` where the number of its discrepancy is blank. */
function boundedOutcome(
  { published: { value, digits }, discrepancy, bounds = [] }: Relation,
  inPlace: InPlace,
): Outcome | 'within' | null {
  for (const bound of bounds) {
    const computed = bound.give(inPlace);
    if (computed === null || !isBeyond(bound.by, value!, computed)) continue;
    const right = sumOfDecimals([computed], bound.digits, digits);
    const beyond = { computed, right, bound };
    if (!discrepancy) return { status: 'failed', reason: 'mismatch', ...beyond };
    if (discrepancy.computed === null) return null;
    return discrepancy.computed === computed
      ? { status: 'declared', reason: null, ...beyond }
      : { status: 'failed', reason: 'wrong', precision: bound.digits, ...beyond };
  }
  return 'within';
}

/**
 * Compares a published figure with what its inputs give, each replaced by what `inPlace` makes of it. If the two differ at the precision of
 * the published figure, the declared discrepancy must state exactly what the inputs give at the precision of that statement. If they are
 * equal, a declared discrepancy is an error. `null` while a figure that is needed is blank.
 */
function outcomeOf({ published, discrepancy, give, holds }: Relation, inPlace: InPlace): Outcome | null {
  const { digits, value } = published;
  const right = give(digits, inPlace);
  if (right === null || value === null) return null;
  if (holds ? holds(inPlace) : right === value)
    return discrepancy
      ? { status: 'failed', reason: 'unneeded', computed: value, right: value }
      : { status: 'proven', reason: null, computed: right, right };
  if (!discrepancy) return { status: 'failed', reason: 'mismatch', computed: right, right };
  if (discrepancy.computed === null) return null;
  const given = discrepancy.digits;
  // rounded to fewer decimals, what the inputs give may look like the figure that it contradicts: 98.4 like 98.0
  const precision = give(given, inPlace) === value && given < digits ? digits : given;
  const computed = give(precision, inPlace)!;
  return discrepancy.computed === computed
    ? { status: 'declared', reason: null, computed, right }
    : { status: 'failed', reason: 'wrong', computed, right, precision };
}

/** The finding of a check that fails. */
function failure(
  { published, discrepancy, mismatch }: Relation,
  { reason, computed, precision = 0, bound }: Outcome,
): Finding {
  const { kind, value } = published;
  const currency = currencyOf(published);
  if (!discrepancy) return bound ? bound.beyond(computed) : mismatch(computed);
  const { at, computedAt } = discrepancy;
  return reason === 'unneeded'
    ? finding(
        'discrepancy-unneeded',
        { ...at, key: true },
        { kind, digits: published.digits, currency, value: value! },
      )
    : finding('discrepancy-wrong', computedAt, {
        kind,
        digits: precision,
        currency,
        declared: discrepancy.computed!,
        computed,
        typed: typeable(kind, computed, precision),
        by: bound?.by ?? null,
      });
}

/** What comes of a relation: a check, a figure that cannot be computed and stands as published, or neither; and what is wrong. */
export interface Verdict extends Required<Proof> {
  /** What the published figure should be, where its check fails. */
  right: number | null;
}

export function verdictOf(relation: Relation): Verdict {
  const { rule, published, discrepancy, parts, excluded, cause, fault, suspect } = relation;
  const verdict = (part: Partial<Verdict>): Verdict => ({
    checks: [],
    unproven: [],
    findings: [],
    right: null,
    ...part,
  });
  const unproven = (why: Cause, findings: Finding[]) =>
    verdict({ unproven: [{ rule, figure: published, cause: why }], findings });
  if (published.value === null)
    return verdict({
      findings: published.absence ? unverifiable(discrepancy, { reason: 'absent' }) : [],
    });
  if (!isOpen(relation) && fault) return verdict({ findings: [fault] });
  const outcome = isOpen(relation) ? boundedOutcome(relation, asIs) : outcomeOf(relation, asIs);
  if (outcome === 'within') {
    const suspicion = discrepancy ? [] : (suspect?.() ?? []);
    return cause ? unproven(cause, [...unverifiable(discrepancy, cause), ...suspicion]) : verdict({});
  }
  if (!outcome) {
    const isBlank = discrepancy?.computed === null;
    return unproven(
      { reason: 'blank' },
      isBlank ? [blankOf(published, discrepancy.computedAt, { computed: true })] : [],
    );
  }
  const { status, computed, right, bound } = outcome;
  const compared = bound ? { parts: bound.parts, by: bound.by } : { parts };
  return verdict({
    checks: [{ id: published.id, rule, published, excluded, discrepancy, computed, status, ...compared }],
    ...(status === 'failed' && { findings: [failure(relation, outcome)], right }),
  });
}

/** Of how many wrong inputs each is tried alone: with more, one of them hardly explains the difference. */
const most = 100;

/** Whether a check that fails need not be told: inputs of it fail by themselves, and with what they should be it would not. */
export function isConsequence(relation: Relation, rightOf: ReadonlyMap<Figure, number>): boolean {
  const wrong = [...inputsIn(relation)].filter((input) => rightOf.has(input));
  const { parts, weights = [], bounds = [] } = relation;
  const direct = new Set([...parts, ...weights, ...bounds.flatMap((bound) => bound.parts)]);
  const corrected =
    (these: ReadonlySet<Figure>, depth: number): InPlace =>
    (figure) => {
      if (these.has(figure)) return { ...figure, value: rightOf.get(figure)! };
      const { addends, digits } = figure;
      if (!depth || !addends) return figure;
      return { ...figure, value: sum(addends.map(corrected(these, depth - 1)), digits) };
    };
  const depth = wrong.every((each) => direct.has(each)) ? 0 : 2;
  return [new Set(wrong), ...wrong.slice(0, most).map((each) => new Set([each]))].some((these) => {
    if (!these.size) return false;
    const outcome = (isOpen(relation) ? boundedOutcome : outcomeOf)(relation, corrected(these, depth));
    return outcome === 'within' || (outcome !== null && outcome.status !== 'failed');
  });
}
