import { isUnknown } from '../model/figure.ts';
import { finding } from '../model/finding.ts';
import { growthOf } from '../model/percent.ts';
import type { Claim, Report } from '../model/report.ts';
import { addendOf, compare, mergeProofs, unverifiable, type Proof } from './check.ts';
import { explainGrowth } from './explain/growth.ts';

/** Each published growth is what its two figures give, at the precision that it was published with. */
export const growth = (report: Report): Proof =>
  mergeProofs(report.sections.flatMap(({ claims }) => claims.map(proofOf)));

function proofOf({ name, from, to, growth: published, discrepancy }: Claim): Proof {
  if (published.value === null) return { checks: [], findings: [] };
  if (isUnknown(from) || isUnknown(to))
    return {
      checks: [],
      unproven: [{ rule: 'growth', figure: published, cause: { reason: 'no-base' } }],
      findings: unverifiable(discrepancy, { reason: 'no-base' }),
    };
  if (from.value === null || to.value === null) return { checks: [], findings: [] };
  const scale = 10 ** Math.max(from.digits, to.digits);
  const [start, end] = [from.value, to.value].map((each) => Math.round(each * scale)) as [number, number];
  const { digits, value } = published;
  const mismatch = (computed: number | null) => [
    finding(
      'growth-mismatch',
      published.at!,
      {
        name,
        published: value,
        computed,
        digits,
        from: addendOf(from),
        to: addendOf(to),
        explanations: explainGrowth(start, end, value, digits, scale),
      },
      { related: [addendOf(from), addendOf(to)] },
    ),
  ];
  const check = {
    id: published.id,
    rule: 'growth' as const,
    published,
    parts: [from, to],
    excluded: [],
    discrepancy,
  };
  return start === 0
    ? { checks: [{ ...check, computed: null, status: 'failed' }], findings: mismatch(null) }
    : compare(check, (precision) => growthOf(start, end, precision), mismatch);
}
