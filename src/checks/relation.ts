import type { Cause } from '../model/cause.ts';
import { currencyOf, type Figure } from '../model/figure.ts';
import { finding, type Finding, type Rule } from '../model/finding.ts';
import type { InPlace } from '../model/means.ts';
import type { Channel, Discrepancy } from '../model/report.ts';
import { blankOf, unverifiable, type Check, type Proof, type Status } from './check.ts';
import { inYaml } from './declaration.ts';

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

/** The figures that a relation depends on. */
export const inputsIn = ({ parts, weights = [] }: Relation): readonly Figure[] => [...parts, ...weights];

/** Whether the published figure of a relation is what its inputs give, each replaced by what `inPlace` makes of it. */
export const holdsWith = ({ published, give, holds }: Relation, inPlace: InPlace = asIs): boolean =>
  holds ? holds(inPlace) : give(published.digits, inPlace) === published.value;

/**
 * Compares a published figure with what its inputs give. If the two differ at the precision of the published figure, the declared
 * discrepancy must state exactly what the inputs give at the precision of that statement. If they are equal, a declared discrepancy is an
 * error. A figure that cannot be computed stands as published, with the cause, and cannot have a discrepancy.
 */
export function verdictOf(relation: Relation): Required<Proof> {
  const { rule, published, discrepancy, parts, excluded, cause, fault, give, mismatch } = relation;
  const { kind, digits, value } = published;
  const currency = currencyOf(published);
  const unproven = (why: Cause, findings: Finding[]): Required<Proof> => ({
    checks: [],
    unproven: [{ rule, figure: published, cause: why }],
    findings,
  });
  const done = (status: Status, computed: number, findings: Finding[] = []): Required<Proof> => ({
    checks: [{ id: published.id, rule, published, parts, excluded, discrepancy, computed, status }],
    unproven: [],
    findings,
  });
  if (fault) return { checks: [], unproven: [], findings: [fault] };
  if (value === null)
    return {
      checks: [],
      unproven: [],
      findings: published.absence ? unverifiable(discrepancy, { reason: 'absent' }) : [],
    };
  if (cause) return unproven(cause, unverifiable(discrepancy, cause));
  const exact = give(digits, asIs);
  if (exact === null) return unproven({ reason: 'blank' }, []);
  if (holdsWith(relation)) {
    if (!discrepancy) return done('proven', exact);
    const at = { ...discrepancy.at, key: true };
    return done('failed', value, [finding('discrepancy-unneeded', at, { kind, digits, currency, value })]);
  }
  if (!discrepancy) return done('failed', exact, [mismatch(exact)]);
  if (discrepancy.computed === null)
    return unproven({ reason: 'blank' }, [blankOf(published, discrepancy.computedAt)]);
  const computed = give(discrepancy.digits, asIs)!;
  if (discrepancy.computed === computed) return done('declared', computed);
  return done('failed', computed, [
    finding('discrepancy-wrong', discrepancy.computedAt, {
      kind,
      digits: discrepancy.digits,
      currency,
      declared: discrepancy.computed,
      computed,
      typed: inYaml(kind, computed, discrepancy.digits),
    }),
  ]);
}

/** Whether a check that failed need not be told: some of its inputs fail by themselves, and corrected they would make it hold. */
export function isConsequence(relation: Relation, failed: ReadonlyMap<Figure, Check>): boolean {
  const wrong = inputsIn(relation).filter((input) => failed.has(input));
  const corrected =
    (these: readonly Figure[]): InPlace =>
    (figure) =>
      these.includes(figure) ? correctedBy(failed.get(figure)!) : figure;
  return [wrong, ...wrong.map((each) => [each])].some(
    (these) => these.length > 0 && holdsWith(relation, corrected(these)),
  );
}

/** A figure with the number that its own check computes, which has the decimals of a declared discrepancy. */
const correctedBy = ({ published, computed, discrepancy }: Check): Figure => ({
  ...published,
  value: computed,
  digits: Math.max(published.digits, discrepancy?.digits ?? 0),
});
