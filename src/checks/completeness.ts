import type { Address } from '../model/address.ts';
import type { Figure } from '../model/figure.ts';
import { changeOf, ratioOf, weightOf, type Measure } from '../model/measure.ts';
import { channelsOf, type Channel, type Report } from '../model/report.ts';
import type { Proof } from './check.ts';
import { isConsequence, type Relation, type Verdict } from './relation.ts';

const addressKey = ({ file, path }: Address): string => JSON.stringify([file, path]);

/** The figures of a channel that a rule covers, known by where they are typed and not by what gives them. */
const coveredIn = ({ totals, cells, sumOf, addsUp }: Channel, measure: Measure): (Figure | undefined)[] => {
  const whole = totals.get(measure.id)?.figure;
  const rows = cells.map(({ figures }) => figures.get(measure.id));
  if (ratioOf(measure) ?? changeOf(measure)) return [whole, ...rows];
  if (measure.combine === 'sum' && sumOf.length) return [whole, ...rows];
  const combines = measure.combine === 'sum' || weightOf(measure) !== null;
  return combines && addsUp && rows.some(Boolean) ? [whole] : [];
};

/** Every published figure that a rule covers is checked, named as one that cannot be, or at fault: an assertion, not a check of the data. */
export function assertCovered(report: Report, { checks, unproven, findings }: Required<Proof>): void {
  const named = new Set<Figure>([
    ...checks.map(({ published }) => published),
    ...unproven.map(({ figure }) => figure),
  ]);
  const { sections, measures, total } = report;
  const covered = [
    total?.figure,
    ...sections.flatMap((section) => [
      section.total?.figure,
      ...section.claims.flatMap(({ told }) => told ?? []),
      ...section.shares.map(({ whole }) => whole),
    ]),
    ...channelsOf(report).flatMap((channel) => measures.flatMap((measure) => coveredIn(channel, measure))),
  ];
  const faulty = new Set(findings.map(({ at }) => addressKey(at)));
  const isNamed = (figure: Figure) => named.has(figure) || faulty.has(addressKey(figure.at!));
  for (const figure of covered)
    if (figure && figure.value !== null && figure.at && !isNamed(figure))
      throw new Error(`${figure.id} is neither checked nor named as unverified`);
}

/** Every check that fails has an error of its own, or an input that has one and with whose right value it would hold. */
export function assertTold(
  verdicts: ReadonlyMap<Relation, Verdict>,
  { checks, findings }: Required<Proof>,
): void {
  const errors = new Set(
    findings.flatMap(({ severity, at }) => (severity === 'error' ? [addressKey(at)] : [])),
  );
  const isTold = ({ published: { at }, discrepancy }: Relation) =>
    [at, discrepancy?.at, discrepancy?.computedAt].some((each) => each && errors.has(addressKey(each)));
  const failed = new Set(
    checks.filter(({ status, rule }) => status === 'failed' && rule !== 'cross-foot').map(({ id }) => id),
  );
  const failing = [...verdicts].filter(([{ published }]) => failed.has(published.id));
  const rightOf = new Map(
    failing.flatMap(([relation, { right }]) =>
      isTold(relation) ? [[relation.published, right!] as const] : [],
    ),
  );
  for (const [relation] of failing)
    if (!isTold(relation) && !isConsequence(relation, rightOf))
      throw new Error(`${relation.published.id} fails without an error`);
}
