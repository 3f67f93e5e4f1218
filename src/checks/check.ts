import { computedFrom, currencyOf, measureId, type Figure } from '../model/figure.ts';
import type { Address } from '../model/address.ts';
import type { Cause } from '../model/cause.ts';
import { finding, type Finding, type Addend, type Rule, type Severity } from '../model/finding.ts';
import type { Channel, Discrepancy } from '../model/report.ts';
import { inYaml } from './declaration.ts';

export type Status = 'proven' | 'declared' | 'failed';

/** The outcome of one comparison of a published figure with what its inputs give. */
export interface Check {
  /** The id of `published`; a cross-foot, which also compares the grand total, has an id of its own. */
  id: string;
  rule: Rule;
  status: Status;
  published: Figure;
  /** `null` where the inputs give no number at all: a growth from zero. */
  computed: number | null;
  /** The figures from which `computed` is worked out, in order. */
  parts: readonly Figure[];
  excluded: readonly Channel[];
  discrepancy: Discrepancy | null;
}

/** A published figure that a check applies to but cannot compute. It stands as published; the outputs list it with the cause. */
export interface Unproven {
  rule: Rule;
  figure: Figure;
  cause: Cause;
}

/** What one check, or all of them, return for a report. */
export interface Proof {
  checks: Check[];
  unproven?: readonly Unproven[];
  findings: Finding[];
}

/** Concatenates proofs into one, in order. */
export const mergeProofs = (proofs: readonly Proof[]): Required<Proof> => ({
  checks: proofs.flatMap((proof) => proof.checks),
  unproven: proofs.flatMap((proof) => proof.unproven ?? []),
  findings: proofs.flatMap((proof) => proof.findings),
});

/** A figure as a message lists it. Figures of a claim go by their keys (`from`, `to`), because the claim's name is that of both. */
export function addendOf(figure: Figure): Addend {
  const { subject, kind, value, digits, at } = figure;
  const name = subject.claim
    ? measureId(figure)
    : ((subject.territory ?? subject.channel ?? subject.fact ?? subject.section)?.name ?? '');
  const currency = currencyOf(figure);
  return { name, kind, value: value ?? 0, digits, ...(currency && { currency }), ...(at && { at }) };
}

/** The finding that a figure has no value; `at` is the address where one is to be typed. */
export const blankOf = (
  { kind, subject, measure }: Figure,
  at: Address,
  severity: Severity = 'error',
): Finding => finding('blank', at, { kind, subject, measure }, { severity });

/** An error if a discrepancy is declared of a figure that nothing computes, for then nothing verifies its number; else none. */
export const unverifiable = (
  discrepancy: Discrepancy | null | undefined,
  cause: Cause | null = null,
): Finding[] =>
  discrepancy ? [finding('discrepancy-unverifiable', { ...discrepancy.at, key: true }, { cause })] : [];

/**
 * Compares a published figure with what its inputs give, which `compute` rounds to so many decimals. If the two differ at the precision
 * of the published figure, the declared discrepancy must state exactly what the inputs give at the precision of that statement. If they
 * are equal, a declared discrepancy is an error. `mismatch` makes the findings of an undeclared difference. There is no check while the
 * published figure, an input or the number of the discrepancy is blank.
 */
export function compare(
  check: Omit<Check, 'status' | 'computed'>,
  compute: (digits: number) => number | null,
  mismatch: (computed: number) => Finding[],
): Proof {
  const { published, discrepancy } = check;
  const { kind, digits, value } = published;
  const currency = currencyOf(published);
  const exact = compute(digits);
  if (value === null || exact === null) return { checks: [], findings: [] };
  const done = (status: Status, computed: number, findings: Finding[] = []): Proof => ({
    checks: [{ ...check, computed, status }],
    findings,
  });
  if (value === exact)
    return discrepancy
      ? done('failed', exact, [
          finding(
            'discrepancy-unneeded',
            { ...discrepancy.at, key: true },
            { kind, digits, currency, value },
          ),
        ])
      : done('proven', exact);
  if (!discrepancy) return done('failed', exact, mismatch(exact));
  if (discrepancy.computed === null)
    return { checks: [], findings: [blankOf(published, discrepancy.computedAt)] };
  const computed = compute(discrepancy.digits)!;
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

/** What the inputs give, as a figure: with the decimals of the declared discrepancy, or else of the published figure. */
export function computedOf({ id, published, computed, status, discrepancy }: Check): Figure {
  const digits = status === 'declared' && discrepancy ? discrepancy.digits : published.digits;
  return computedFrom(published, { id: `${id}/computed`, value: computed, digits });
}
