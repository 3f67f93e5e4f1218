import { computedFrom, currencyOf, measureId, type Figure } from '../model/figure.ts';
import type { Bounding } from '../model/bounding.ts';
import type { Cause } from '../model/cause.ts';
import type { Addend } from '../model/addend.ts';
import { finding, type Finding } from '../model/finding.ts';
import type { Rule } from '../model/rule.ts';
import type { Channel, Discrepancy } from '../model/report.ts';

export type Status = 'proven' | 'declared' | 'failed';

/** The outcome of one comparison of a published figure with what its inputs give. */
export interface Check {
  /** The id of `published`; a cross-foot, which also compares the grand total, has an id of its own. */
  id: string;
  rule: Rule;
  status: Status;
  published: Figure;
  computed: number;
  /** The figures from which `computed` is worked out, in order. */
  parts: readonly Figure[];
  excluded: readonly Channel[];
  discrepancy: Discrepancy | null;
  /** Where `computed` is only a bound, that the published figure is beyond: what gives it. */
  by?: Bounding;
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
  const { subject, kind, value, absence, digits, at } = figure;
  const name = subject.claim
    ? measureId(figure)
    : ((subject.territory ?? subject.channel ?? subject.fact ?? subject.section)?.name ?? '');
  const currency = currencyOf(figure);
  return { name, kind, value, absence, digits, ...(currency && { currency }), ...(at && { at }) };
}

/** An error if a discrepancy is declared of a figure that nothing computes, for then nothing verifies its number; else none. */
export const unverifiable = (
  discrepancy: Discrepancy | null | undefined,
  cause: Cause | null = null,
): Finding[] =>
  discrepancy ? [finding('discrepancy-unverifiable', { ...discrepancy.at, key: true }, { cause })] : [];

/** What the inputs give, as a figure: with the decimals of the declared discrepancy, or else of the published figure. */
export function computedOf({ id, published, computed, status, discrepancy }: Check): Figure {
  const digits = status === 'declared' && discrepancy ? discrepancy.digits : published.digits;
  return computedFrom(published, { id: `${id}/computed`, value: computed, digits });
}
