import type { Counts, Verdicts } from '../checks/standing.ts';
import { capital } from './capital.ts';
import type { I18n } from './i18n.ts';

/** Says how many checks of a report hold, are declared or could not be made, and how sums are made; empty where there is no check. */
export function verdictsText(
  {
    language: { locale },
    strings: {
      checks: { summary, addition },
    },
  }: I18n,
  { totals, others, declared, unverified, added }: Verdicts,
): string {
  const told = [
    ...(totals ? [summary.totals(totals)] : []),
    ...(others ? [summary.others(others, totals > 0)] : []),
    ...(declared ? [summary.declared(declared)] : []),
    ...(unverified ? [summary.unverified(unverified)] : []),
  ];
  const counts = told.length ? [`${capital(told.join(', '), locale)}.`] : [];
  return [...counts, ...(added ? [addition[added]] : [])].join(' ');
}

/** How many figures there are and how they stand, as words with the numbers among them. */
export function countsText(
  {
    strings: {
      checks: { counted },
    },
  }: I18n,
  counts: Counts,
): (string | number)[] {
  const ways = (['proven', 'declared', 'asPublished'] as const).filter((way) => counts[way] > 0);
  return [
    counts.all,
    ` ${counted.all(counts.all)}`,
    ...ways.flatMap((way, index) => [index ? ', ' : ': ', counts[way], ` ${counted[way](counts[way])}`]),
    '.',
  ];
}
