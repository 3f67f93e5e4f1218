import { changeTold, channelAndTerritory, currencyOf, isUnknown, type Figure } from '../model/figure.ts';
import { finding } from '../model/finding.ts';
import { changeOf, type ChangeKind } from '../model/measure.ts';
import { changeFrom } from '../model/percent.ts';
import { channelsOf, type Channel, type Report, type Total } from '../model/report.ts';
import { cellTotal } from '../model/totals.ts';
import { addendOf, compare, mergeProofs, unverifiable, type Proof } from './check.ts';
import { declaration } from './declaration.ts';
import { explainGrowth } from './explain/growth.ts';

/** A published change and its two figures, `undefined` where one is not published. */
interface Told {
  name: string;
  change: ChangeKind;
  from: Figure | undefined;
  to: Figure | undefined;
  total: Pick<Total, 'figure' | 'discrepancy'>;
}

/** Each published change is what its two figures give, at the precision that it was published with. */
export const growth = (report: Report): Proof =>
  mergeProofs([
    ...report.sections
      .flatMap(({ claims }) => claims)
      .map(({ name, from, to, told, discrepancy }) =>
        growthProof({
          name,
          change: changeTold(told),
          from,
          to,
          total: { figure: told, discrepancy },
        }),
      ),
    ...channelsOf(report).flatMap((channel) => changesIn(channel, report).map(growthProof)),
  ]);

/** The published changes in the measures of a channel, each of a row since the row above. One of the whole channel has no two figures. */
const changesIn = (channel: Channel, { measures }: Report): Told[] =>
  measures.flatMap((measure) => {
    const changed = changeOf(measure);
    if (!changed) return [];
    const told = (total: Total | undefined, name: string, from?: Figure, to?: Figure): Told[] =>
      total ? [{ name, change: changed.change, from, to, total }] : [];
    return [
      ...told(channel.totals.get(measure.id), channel.name),
      ...channel.cells.flatMap((cell, index) =>
        told(
          cellTotal(cell, measure.id),
          channelAndTerritory({ channel, territory: cell.territory }),
          channel.cells[index - 1]?.figures.get(changed.of),
          cell.figures.get(changed.of),
        ),
      ),
    ];
  });

/** Whether two figures can have such a change: they are of one kind and currency, and for points they are percentages. */
const isLike = (change: ChangeKind, from: Figure, to: Figure): boolean =>
  from.kind === to.kind &&
  currencyOf(from) === currencyOf(to) &&
  (change !== 'points' || from.kind === 'percent');

function growthProof({ name, change, from, to, total: { figure: published, discrepancy } }: Told): Proof {
  if (published.value === null) return { checks: [], findings: [] };
  if (!from || !to || isUnknown(from) || isUnknown(to))
    return {
      checks: [],
      unproven: [{ rule: 'growth', figure: published, cause: { reason: 'no-base' } }],
      findings: unverifiable(discrepancy, { reason: 'no-base' }),
    };
  if (!isLike(change, from, to)) {
    const kinds = { from: from.kind, to: to.kind };
    const at = { ...published.at!, key: true };
    return {
      checks: [],
      findings: [
        finding('unlike-figures', at, { name, change, ...kinds }, { related: [from, to].map(addendOf) }),
      ],
    };
  }
  const [start, end] = [from.value, to.value];
  if (start === null || end === null) return { checks: [], findings: [] };
  const { digits, value } = published;
  const measure = typeof published.measure === 'string' ? null : published.measure;
  const mismatch = (computed: number | null) => [
    finding(
      'growth-mismatch',
      published.at!,
      {
        name,
        measure,
        change,
        published: value,
        computed,
        digits,
        from: addendOf(from),
        to: addendOf(to),
        explanations: change === 'growth' ? explainGrowth(start, end, value, digits) : [],
        declaration: computed === null ? '' : declaration(published, computed, measure ? [measure.id] : []),
      },
      { related: [addendOf(from), addendOf(to)] },
    ),
  ];
  const check = {
    id: published.id,
    rule: 'growth' as const,
    published,
    parts: [from, to],
    excluded: [],
    discrepancy,
  };
  return change !== 'points' && start === 0
    ? { checks: [{ ...check, computed: null, status: 'failed' }], findings: mismatch(null) }
    : compare(check, (precision) => changeFrom(change, start, end, precision), mismatch);
}
