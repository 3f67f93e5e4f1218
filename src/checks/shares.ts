import { finding } from '../model/finding.ts';
import { sumOfDecimals } from '../model/decimal.ts';
import type { Report, Shares } from '../model/report.ts';
import { compare, mergeProofs, unverifiable, type Proof } from './check.ts';
import { declaration } from './declaration.ts';

/** Checks that the parts of each whole make 100 per cent, but for their rounding. What this proves is the whole, which nobody types. */
export const wholeShares = (report: Report): Proof =>
  mergeProofs(report.sections.flatMap((section) => section.shares.map(sharesProof)));

function sharesProof({ name, parts, whole: published, discrepancy, at }: Shares): Proof {
  const figures = parts.map(({ figure }) => figure);
  if (figures.some(({ value }) => value === null)) {
    const names = parts.flatMap((part) => (part.figure.absence ? [part.name] : []));
    if (!names.length) return { checks: [], findings: [] };
    const cause = { reason: 'no-parts', names } as const;
    return {
      checks: [],
      unproven: [{ rule: 'shares', figure: published, cause }],
      findings: unverifiable(discrepancy, cause),
    };
  }
  const { digits } = published;
  const sum = sumOfDecimals(
    figures.map(({ value }) => value!),
    digits,
  );
  const rounding = figures.reduce((all, figure) => all + 0.5 / 10 ** figure.digits, 0);
  const check = {
    id: published.id,
    rule: 'shares' as const,
    published,
    parts: figures,
    excluded: [],
    discrepancy,
  };
  // Each part may be off by half a unit of its last decimal.
  if (!discrepancy && Math.abs(sum - 100) <= rounding)
    return { checks: [{ ...check, computed: sum, status: 'proven' }], findings: [] };
  return compare(
    check,
    () => (Math.abs(sum - 100) <= rounding ? 100 : sum),
    () => {
      const details = { name, computed: sum, digits, declaration: declaration(published, sum) };
      return [finding('shares-mismatch', { ...at, key: true }, details)];
    },
  );
}
