import type { Explanation } from '../finding.ts';
import { growthOf, percentOf } from '../percent.ts';

/** Exact accounts of how a published growth may have been reached from its two figures; empty where none hits exactly. */
export function explainGrowth(from: number, to: number, published: number, digits: number): Explanation[] {
  const accounts = {
    'old-over-new': percentOf(from, to, digits),
    'old-over-new-truncated': percentOf(from, to, digits, 'cut'),
    'difference-over-new': percentOf(to - from, to, digits),
    points: to - from,
    truncated: percentOf(to - from, from, digits, 'cut'),
  };
  const finer = {
    'old-over-new-truncated': percentOf(from, to, digits + 1),
    truncated: growthOf(from, to, digits + 1),
  };
  const hits = (Object.keys(accounts) as (keyof typeof accounts)[]).filter(
    (reason) => accounts[reason] === published,
  );
  return hits
    .filter((reason) => reason !== 'old-over-new-truncated' || !hits.includes('old-over-new'))
    .map((reason) => {
      const exact = reason in finer ? finer[reason as keyof typeof finer] : null;
      return { reason, value: exact ?? published, digits: exact === null ? digits : digits + 1 };
    });
}
