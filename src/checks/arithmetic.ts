import { declarationsOf } from '../model/declarations.ts';
import type { Figure } from '../model/figure.ts';
import { memoize } from '../model/memoize.ts';
import type { Report } from '../model/report.ts';
import { mergeProofs, unverifiable, type Check, type Proof } from './check.ts';
import { assertCovered, assertTold } from './completeness.ts';
import { crossFoot } from './cross-foot.ts';
import { growth } from './growth.ts';
import { weightedMeans } from './means.ts';
import { ratios } from './ratios.ts';
import { inputsIn, isConsequence, verdictOf, type Relation } from './relation.ts';
import { wholeShares } from './shares.ts';
import { channelTotals, grandTotal, sectionTotals, subtotals, type Years } from './sums.ts';

type Rules = readonly ((years: Years) => Relation[])[];
const sums: Rules = [grandTotal, sectionTotals, channelTotals, subtotals];
const others: Rules = [growth, wholeShares, weightedMeans, ratios];

/**
 * Compares each published figure that others give with what they give, in the order of the page of checks. A difference is not told where
 * another one explains it, and a declared discrepancy that nothing verifies is an error.
 */
export function arithmetic(report: Report, previous: Report | null): Required<Proof> {
  const years = { report, previous };
  const relationsBy = (rules: Rules) => rules.flatMap((rule) => rule(years));
  const [added, given] = [relationsBy(sums), relationsBy(others)];
  const relations = [...added, ...given];
  const verdicts = new Map(relations.map((relation) => [relation, verdictOf(relation)]));
  const checksOf = (these: readonly Relation[]) => these.flatMap((each) => verdicts.get(each)!.checks);
  const failing = new Map(
    relations.flatMap((relation) =>
      checksOf([relation]).flatMap((check) =>
        check.status === 'failed' ? [[relation.published, { relation, check }] as const] : [],
      ),
    ),
  );
  /** Whether a check that failed is told: only then it can be the reason not to tell another one. */
  const isTold = memoize(
    (relation: Relation): boolean => !isConsequence(relation, toldAmong(inputsIn(relation))),
  );
  const toldAmong = (figures: readonly Figure[]): Map<Figure, Check> =>
    new Map(
      figures.flatMap((figure) => {
        const found = failing.get(figure);
        return found && isTold(found.relation) ? [[figure, found.check]] : [];
      }),
    );
  const related = new Set(relations.map(({ published }) => published));
  const loose = [...declarationsOf(report)].filter(([figure]) => !related.has(figure));
  const all: Required<Proof> = {
    checks: [...checksOf(added), ...crossFoot(report, checksOf(added)), ...checksOf(given)],
    unproven: mergeProofs([...verdicts.values()]).unproven,
    findings: [
      ...relations.flatMap((each) => (isTold(each) ? verdicts.get(each)!.findings : [])),
      ...loose.flatMap(([, discrepancy]) => unverifiable(discrepancy)),
    ],
  };
  assertCovered(report, all);
  assertTold(relations, all);
  return all;
}
