import { declarationsOf } from '../model/declarations.ts';
import type { Figure } from '../model/figure.ts';
import type { Report } from '../model/report.ts';
import { mergeProofs, unverifiable, type Proof } from './check.ts';
import { assertCovered, assertTold } from './completeness.ts';
import { crossFoot } from './cross-foot.ts';
import { growth } from './growth.ts';
import { weightedMeans } from './means.ts';
import { ratios } from './ratios.ts';
import { inputsIn, isConsequence, verdictOf, type Relation } from './relation.ts';
import { withWholes } from './parts.ts';
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
  const [sumRelations, otherRelations] = [relationsBy(sums), relationsBy(others)];
  const { relations, findings: exceeding } = withWholes([...sumRelations, ...otherRelations], report);
  const verdicts = new Map(relations.map((relation) => [relation, verdictOf(relation)]));
  const checksOf = (these: readonly Relation[]) => these.flatMap((each) => verdicts.get(each)!.checks);
  const count = sumRelations.length;
  const [added, given] = [relations.slice(0, count), relations.slice(count)];
  const told = toldAmong(
    new Map(
      relations.flatMap((relation) => {
        const { right } = verdicts.get(relation)!;
        return right === null ? [] : [[relation, right]];
      }),
    ),
  );
  const isTold = (relation: Relation) => verdicts.get(relation)!.right === null || told.has(relation);
  const related = new Set(relations.map(({ published }) => published));
  const loose = [...declarationsOf(report)].filter(([figure]) => !related.has(figure));
  const all: Required<Proof> = {
    checks: [...checksOf(added), ...crossFoot(report, checksOf(added)), ...checksOf(given)],
    unproven: mergeProofs([...verdicts.values()]).unproven,
    findings: [
      ...relations.flatMap((each) => (isTold(each) ? verdicts.get(each)!.findings : [])),
      ...exceeding,
      ...loose.flatMap(([, discrepancy]) => unverifiable(discrepancy)),
    ],
  };
  assertCovered(report, all);
  assertTold(verdicts, all);
  return all;
}

/**
 * Of checks that fail, each with what its published figure should be, those that are told. Only one that is told can be the reason not to
 * tell another, so a check waits until it is known which of its inputs are; what waits for itself is told.
 */
function toldAmong(failing: ReadonlyMap<Relation, number>): ReadonlySet<Relation> {
  const wrong = new Set([...failing.keys()].map(({ published }) => published));
  const waiting = new Map(
    [...failing.keys()].map((relation) => [
      relation,
      new Set([...inputsIn(relation)].filter((input) => wrong.has(input))),
    ]),
  );
  const waitingFor = new Map<Figure, Relation[]>();
  for (const [relation, inputs] of waiting)
    for (const input of inputs) waitingFor.getOrInsert(input, []).push(relation);
  const told = new Set<Relation>();
  const rightOf = new Map<Figure, number>();
  const ready = [...failing.keys()].filter((relation) => !waiting.get(relation)!.size);
  for (const relation of ready) {
    const { published } = relation;
    waiting.delete(relation);
    if (!isConsequence(relation, rightOf)) {
      told.add(relation);
      rightOf.set(published, failing.get(relation)!);
    }
    for (const other of waitingFor.get(published) ?? []) {
      const inputs = waiting.get(other);
      if (inputs?.delete(published) && !inputs.size) ready.push(other);
    }
  }
  return new Set([...told, ...waiting.keys()]);
}
