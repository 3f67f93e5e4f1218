import { computedFrom, currencyOf, measureId, type Figure } from '../model/figure.ts';
import type { Address } from '../model/address.ts';
import type { Cause } from '../model/cause.ts';
import { finding, type Finding, type Addend, type Rule, type Severity } from '../model/finding.ts';
import type { Channel, Discrepancy } from '../model/report.ts';
import { inYaml } from './declaration.ts';

export type Status = 'proven' | 'declared' | 'failed';

/** One proof: a published figure beside what its parts give. */
export interface Check {
  /** The id of the figure that is proven; the cross-foot of the matrix has its own. */
  id: string;
  rule: Rule;
  status: Status;
  published: Figure;
  /** `null` where the inputs give no number at all: a growth from zero. */
  computed: number | null;
  /** What the computed figure is made of, in order. */
  parts: readonly Figure[];
  excluded: readonly Channel[];
  discrepancy: Discrepancy | null;
}

/** A published figure that a check is there for and cannot compute: it stands as published, and is named with the cause. */
export interface Unproven {
  rule: Rule;
  figure: Figure;
  cause: Cause;
}

/** What a check says of a report. */
export interface Proof {
  checks: Check[];
  unproven?: readonly Unproven[];
  findings: Finding[];
}

/** Proofs one after another as one. */
export const mergeProofs = (proofs: readonly Proof[]): Required<Proof> => ({
  checks: proofs.flatMap((proof) => proof.checks),
  unproven: proofs.flatMap((proof) => proof.unproven ?? []),
  findings: proofs.flatMap((proof) => proof.findings),
});

/** A figure as a message lists it; those of a claim by their keys, for they share its name. */
export function addendOf(figure: Figure): Addend {
  const { subject, kind, value, digits, at } = figure;
  const name = subject.claim
    ? measureId(figure)
    : ((subject.territory ?? subject.channel ?? subject.fact ?? subject.section)?.name ?? '');
  const currency = currencyOf(figure);
  return { name, kind, value: value ?? 0, digits, ...(currency && { currency }), ...(at && { at }) };
}

/** A figure without a value, at the address where it should stand. */
export const blankOf = (
  { kind, subject, measure }: Figure,
  at: Address,
  severity: Severity = 'error',
): Finding => finding('blank', at, { kind, subject, measure }, { severity });

/** A discrepancy of a figure that nothing computes: its number would be published on nobody's word. */
export const unverifiable = (
  discrepancy: Discrepancy | null | undefined,
  cause: Cause | null = null,
): Finding[] =>
  discrepancy ? [finding('discrepancy-unverifiable', { ...discrepancy.at, key: true }, { cause })] : [];

/**
 * Compares a published figure with what its inputs give: `compute` works it out at some number of decimals. A difference at the
 * precision that was published needs a declared discrepancy with the very number that the inputs give, at the precision that it is
 * declared with; where there is no difference a discrepancy must not be declared. `mismatch` is called for an undeclared difference.
 * Nothing is said while a number is blank.
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

/** What the inputs give as a figure of its own, at the precision that it is stated with. */
export function computedOf({ id, published, computed, status, discrepancy }: Check): Figure {
  const digits = status === 'declared' && discrepancy ? discrepancy.digits : published.digits;
  return computedFrom(published, { id: `${id}/computed`, value: computed, digits });
}

/** The anchor of a check on the page of checks: its id without the year. */
export const checkAnchor = ({ id }: Check): string => id.slice(id.indexOf('/') + 1);
