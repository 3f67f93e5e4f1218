import type { Address } from '../model/address.ts';
import type { Figure } from '../model/figure.ts';
import { changeOf, ratioOf, weightOf, type Measure } from '../model/measure.ts';
import { channelsOf, type Channel, type Report } from '../model/report.ts';
import type { Proof } from './check.ts';
import { isConsequence, type Relation } from './relation.ts';

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
      ...section.claims.map(({ told }) => told),
      ...section.shares.map(({ whole }) => whole),
    ]),
    ...channelsOf(report).flatMap((channel) => measures.flatMap((measure) => coveredIn(channel, measure))),
  ];
  const isNamed = (figure: Figure) =>
    named.has(figure) || findings.some(({ at }) => addressKey(at) === addressKey(figure.at!));
  for (const figure of covered)
    if (figure && figure.value !== null && figure.at && !isNamed(figure))
      throw new Error(`${figure.id} is neither checked nor named as unverified`);
}

/** Every check that fails has an error of its own, or an input that has one and with whose right value it would hold. */
export function assertTold(relations: readonly Relation[], { checks, findings }: Required<Proof>): void {
  const errors = new Set(
    findings.flatMap(({ severity, at }) => (severity === 'error' ? [addressKey(at)] : [])),
  );
  const failed = checks.filter(({ status, rule }) => status === 'failed' && rule !== 'cross-foot');
  const told = new Map(
    failed
      .filter(({ published: { at }, discrepancy }) =>
        [at, discrepancy?.at, discrepancy?.computedAt].some((each) => each && errors.has(addressKey(each))),
      )
      .map((check) => [check.published, check] as const),
  );
  const silent = new Set(failed.map(({ published }) => published).filter((each) => !told.has(each)));
  for (const relation of relations)
    if (silent.has(relation.published) && !isConsequence(relation, told))
      throw new Error(`${relation.published.id} fails without an error`);
}
