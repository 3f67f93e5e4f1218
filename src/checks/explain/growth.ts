import type { Explanation } from '../../model/explanation.ts';
import { sumOfDecimals } from '../../model/decimal.ts';
import { limits } from '../../model/limits.ts';
import { growthOf, percentOf } from '../../model/percent.ts';

/** How a published growth may have been computed from its two figures; only explanations that give exactly that number. */
export function explainGrowth(from: number, to: number, published: number, digits: number): Explanation[] {
  const right = growthOf(from, to, digits);
  const candidates = {
    sign: right === null || right === 0 ? null : -right,
    'old-over-new': percentOf(from, to, digits),
    'old-over-new-truncated': percentOf(from, to, digits, 'truncate'),
    'difference-over-new': percentOf(to - from, to, digits),
    points: sumOfDecimals([to, -from], limits.digits),
    truncated: percentOf(to - from, from, digits, 'truncate'),
  };
  const finer = {
    'old-over-new-truncated': percentOf(from, to, digits + 1),
    truncated: growthOf(from, to, digits + 1),
  };
  const matches = (Object.keys(candidates) as (keyof typeof candidates)[]).filter(
    (reason) => candidates[reason] === published,
  );
  return matches
    .filter((reason) => reason !== 'old-over-new-truncated' || !matches.includes('old-over-new'))
    .map((reason) => {
      const exact = reason in finer ? finer[reason as keyof typeof finer] : null;
      return { reason, value: exact ?? published, digits: exact === null ? digits : digits + 1 };
    });
}
