import { changeTold, channelAndTerritory, currencyOf, type Figure } from '../model/figure.ts';
import type { Cause } from '../model/cause.ts';
import { finding, type Finding } from '../model/finding.ts';
import { changeOf, type ChangeKind } from '../model/measure.ts';
import { changeFrom, isBase } from '../model/percent.ts';
import { channelsOf, type Channel, type Report, type Total } from '../model/report.ts';
import { rowOf } from '../model/rows.ts';
import { cellTotal } from '../model/totals.ts';
import { addendOf } from './check.ts';
import { declaration } from './declaration.ts';
import { explainGrowth } from './explain/growth.ts';
import type { Relation } from './relation.ts';

/** A published change and its two figures, `undefined` where one is not published. */
interface PublishedChange {
  name: string;
  change: ChangeKind;
  from: Figure | undefined;
  to: Figure | undefined;
  total: Pick<Total, 'figure' | 'discrepancy'>;
}

/** Each published change is what its two figures give, at the precision that it was published with. */
export const growth = ({ report }: { report: Report }): Relation[] => [
  ...report.sections
    .flatMap(({ claims }) => claims)
    .flatMap(({ name, from, to, told, discrepancy }) =>
      told
        ? [changeRelation({ name, change: changeTold(told), from, to, total: { figure: told, discrepancy } })]
        : [],
    ),
  ...channelsOf(report).flatMap((channel) => changesIn(channel, report).map(changeRelation)),
];

/** The published changes in the measures of a channel, each of a row since the row above. One of the whole channel has no two figures. */
const changesIn = (channel: Channel, { measures, territories }: Report): PublishedChange[] =>
  measures.flatMap((measure) => {
    const changed = changeOf(measure);
    if (!changed) return [];
    const published = (total: Total | undefined, name: string, from?: Figure, to?: Figure) =>
      total ? [{ name, change: changed.change, from, to, total }] : [];
    return [
      ...published(channel.totals.get(measure.id), channel.name),
      ...territories.flatMap((territory, index) => {
        const row = rowOf(channel, territory);
        const above = territories[index - 1];
        return row
          ? published(
              cellTotal(row, measure.id),
              channelAndTerritory({ channel, territory }),
              above && rowOf(channel, above)?.figures.get(changed.of),
              row.figures.get(changed.of),
            )
          : [];
      }),
    ];
  });

/** Whether two figures can have such a change: they are of one kind and currency, and for points they are percentages. */
const isLike = (change: ChangeKind, from: Figure, to: Figure): boolean =>
  from.kind === to.kind &&
  currencyOf(from) === currencyOf(to) &&
  (change !== 'points' || from.kind === 'percent');

/** Why a change cannot be computed; `null` where it can, one of its figures is still blank, or the two are unlike. */
function changeCause(change: ChangeKind, from: Figure | undefined, to: Figure | undefined): Cause | null {
  if (!from || !to || from.absence || to.absence) return { reason: 'no-base' };
  if (!isLike(change, from, to)) return null;
  const isUnfit = change !== 'points' && from.value !== null && to.value !== null && !isBase(from.value);
  return isUnfit ? { reason: 'unfit-base' } : null;
}

function unlike({ name, change, total }: PublishedChange, from: Figure, to: Figure): Finding {
  const at = { ...total.figure.at!, key: true };
  const details = { name, change, from: from.kind, to: to.kind };
  return finding('unlike-figures', at, details, { related: [from, to].map(addendOf) });
}

function changeRelation(each: PublishedChange): Relation {
  const { name, change, from, to, total } = each;
  const { figure: published, discrepancy } = total;
  const measure = typeof published.measure === 'string' ? null : published.measure;
  const parts = [from, to].flatMap((figure) => figure ?? []);
  const cause = changeCause(change, from, to);
  return {
    rule: 'growth',
    published,
    discrepancy,
    parts,
    excluded: [],
    cause,
    ...(from && to && !isLike(change, from, to) && { fault: unlike(each, from, to) }),
    give: (digits, inPlace) => {
      const [start, end] = parts.map((part) => inPlace(part).value);
      return start == null || end == null ? null : changeFrom(change, start, end, digits);
    },
    mismatch: (computed) => {
      const { value, digits } = published;
      const [start, end] = parts as [Figure, Figure];
      const addends = [addendOf(start), addendOf(end)] as const;
      return finding(
        'growth-mismatch',
        published.at!,
        {
          name,
          measure,
          change,
          published: value!,
          computed,
          digits,
          from: addends[0],
          to: addends[1],
          explanations: change === 'growth' ? explainGrowth(start.value!, end.value!, value!, digits) : [],
          declaration: declaration(published, computed, measure ? [measure.id] : []),
        },
        { related: addends },
      );
    },
  };
}
