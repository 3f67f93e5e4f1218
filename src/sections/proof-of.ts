import type { Check } from '../checks/check.ts';
import type { Figure } from '../model/figure.ts';
import { links } from '../site/links.ts';

/** The link to what proves a figure on the page of checks of a year; none where no check could be made. */
export function proofOf(
  figure: Figure | null | undefined,
  checks: readonly Check[],
  year: string,
): string | undefined {
  const check = checks.find(({ published }) => published === figure);
  return check && links.checks(year, check);
}
