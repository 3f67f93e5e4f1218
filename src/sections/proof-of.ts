import type { Check } from '../checks/check.ts';
import type { Figure } from '../model/figure.ts';
import { memoize } from '../model/memoize.ts';
import { links } from '../site/links.ts';

/** The first check of each published figure. */
const byFigure = memoize(
  (checks: readonly Check[]): ReadonlyMap<Figure, Check> =>
    new Map(checks.map((check) => [check.published, check] as const).reverse()),
);

/** The link to what proves a figure on the page of checks of a year; none where no check could be made. */
export function proofOf(
  figure: Figure | null | undefined,
  checks: readonly Check[],
  year: string,
): string | undefined {
  const check = figure ? byFigure(checks).get(figure) : undefined;
  return check && links.checks(year, check);
}
