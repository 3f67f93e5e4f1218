import { finding, type Cause } from '../model/finding.ts';
import { growthOf } from '../model/percent.ts';
import { channelsOf, type Channel, type Report } from '../model/report.ts';
import { explainGrowth } from './explain/growth.ts';
import { lacks, weightedMean } from '../model/totals.ts';
import { compare, mergeProofs, addendOf, unverifiable, type Proof } from './check.ts';
import { hasUndeclaredMismatch } from './totals.ts';

/** Each published growth is what its two figures give, at the precision that it was published with. */
export function growth(report: Report): Proof {
  return mergeProofs(
    report.sections.flatMap((section) =>
      section.claims.map((claim) => {
        const { from, to, growth: published, discrepancy } = claim;
        if (from.value === null || to.value === null || published.value === null)
          return { checks: [], findings: [] };
        const start = from.value;
        const end = to.value;
        const exact = growthOf(start, end, published.digits);
        const declaredDigits = discrepancy?.digits ?? published.digits;
        const agrees = exact === published.value;
        const mismatch = (computed: number | null) => [
          finding(
            'growth-mismatch',
            published.at!,
            {
              name: claim.name,
              published: published.value!,
              computed,
              digits: published.digits,
              from: start,
              to: end,
              explanations: explainGrowth(start, end, published.value!, published.digits),
            },
            { related: [addendOf(from), addendOf(to)] },
          ),
        ];
        const check = {
          id: published.id,
          rule: 'growth' as const,
          published,
          // a declared discrepancy is stated at its own precision
          computed: agrees ? exact : growthOf(start, end, declaredDigits),
          parts: [from, to],
          excluded: [],
          discrepancy,
        };
        if (exact === null) return { checks: [{ ...check, status: 'failed' }], findings: mismatch(null) };
        return compare(check, mismatch);
      }),
    ),
  );
}

/** Why a mean cannot be computed although some territories publish such times; `null` where it can, or a figure is blank. */
function causeOf({ cells }: Channel, measure: 'wait' | 'service'): Cause | null {
  const territories = cells.filter((cell) => lacks(cell, measure)).map((cell) => cell.territory.name);
  if (territories.length) return { reason: 'no-times', measure, territories };
  return cells.every((cell) => cell.contacts.value === 0) ? { reason: 'no-contacts' } : null;
}

/** Each published mean time is the mean of its territories weighted by contacts, where they publish such times. */
export function weightedMeans(report: Report): Proof {
  return mergeProofs(
    channelsOf(report).flatMap((channel) =>
      (['wait', 'service'] as const).flatMap((measure): Proof | [] => {
        const mean = channel[measure];
        if (!mean) return [];
        const parts = channel.cells.flatMap((cell) => cell[measure] ?? []);
        const { figure, discrepancy } = mean;
        const cause = parts.length ? causeOf(channel, measure) : null;
        if (!parts.length || cause)
          return {
            checks: [],
            unproven: cause && figure.value !== null ? [{ rule: 'weighted-mean', figure, cause }] : [],
            findings: unverifiable(figure, discrepancy, cause),
          };
        const check = {
          id: figure.id,
          rule: 'weighted-mean' as const,
          published: figure,
          parts,
          excluded: [],
          discrepancy,
        };
        const proof = compare({ ...check, computed: weightedMean(channel.cells, measure) }, (computed) => [
          finding(
            'mean-mismatch',
            figure.at!,
            { name: channel.name, measure, published: figure.value!, computed },
            { related: parts.map(addendOf) },
          ),
        ]);
        // The contacts that it is weighted by are in question themselves, and told there.
        return hasUndeclaredMismatch(channel) ? { ...proof, findings: [] } : proof;
      }),
    ),
  );
}
