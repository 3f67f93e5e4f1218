import { addedBy, channelAndTerritory, isUnknown, measureId, type Figure } from '../model/figure.ts';
import { sectionsById } from '../model/channels.ts';
import type { Cause } from '../model/cause.ts';
import type { Addend } from '../model/addend.ts';
import { finding } from '../model/finding.ts';
import { ratioFrom, totalOf } from '../model/means.ts';
import { ratioOf, type Measure, type Ratio } from '../model/measure.ts';
import { channelsOf, type Channel, type Report, type Territory, type Total } from '../model/report.ts';
import { allRows, rowOf } from '../model/rows.ts';
import { cellTotal } from '../model/totals.ts';
import { anyDeclared, isNeverNegative, type Extreme } from './bounds.ts';
import { addendOf } from './check.ts';
import { declaration } from './declaration.ts';
import type { Relation } from './relation.ts';

/** A figure that a ratio needs: of which measure, and why it is not there, where it is not. */
interface Input {
  figure: Figure | null | undefined;
  measure: Measure;
  lack: () => Cause;
}

/** Each published ratio, of a row or of a whole channel, is that of the two figures of the same row or channel. */
export const ratios = ({ report }: { report: Report }): Relation[] =>
  channelsOf(report).flatMap((channel) =>
    report.measures.flatMap((measure) => {
      const ratio = ratioOf(measure);
      if (!ratio) return [];
      const whole = channel.totals.get(measure.id);
      return [
        ...(whole ? [{ total: whole, row: null }] : []),
        ...channel.cells.flatMap((cell) => {
          const total = cellTotal(cell, measure.id);
          return total ? [{ total, row: cell.territory }] : [];
        }),
      ].map(({ total, row }) => {
        const input = (id: string, owner: Channel = channel): Input => {
          const of = report.measures.find((each) => each.id === id)!;
          return row
            ? inputInRow(of, owner, row, owner === channel)
            : inputOfWhole(of, owner, report, owner === channel);
        };
        const below = ratio.of === undefined ? wholeOf(channel, row, input, ratio, report) : input(ratio.of);
        return ratioRelation(measure, ratio, [input(ratio.share), below], total, report);
      });
    }),
  );

/** What a share is of, where its measure does not say: the channel that this one is a part of, else the total of the section. */
function wholeOf(
  { partOf, section }: Channel,
  row: Territory | null,
  input: (id: string, owner?: Channel) => Input,
  { share }: Ratio,
  report: Report,
): Input {
  if (partOf !== null && partOf !== 'total') return input(share, partOf);
  const total = row ? null : sectionsById(report).get(section.id)?.total?.figure;
  return {
    ...input(share),
    figure: total && measureId(total) === share ? total : null,
    lack: () => ({ reason: 'no-published-whole' }),
  };
}

/** A measure of a channel in a row; `isOwn`: whether the ratio is of the same channel, which is then not named. */
const inputInRow = (measure: Measure, owner: Channel, row: Territory, isOwn: boolean): Input => ({
  measure,
  figure: rowOf(owner, row)?.figures.get(measure.id),
  lack: () => ({
    reason: 'missing',
    measure,
    names: [channelAndTerritory({ territory: row, ...(!isOwn && { channel: owner }) })],
    among: 'rows',
  }),
});

/** A measure of a channel as a whole; `isOwn`: whether the ratio is of the same channel, which is then not named. */
const inputOfWhole = (measure: Measure, owner: Channel, report: Report, isOwn: boolean): Input => ({
  measure,
  // a computed sum is exact; any other computed figure is rounded, and what it gives would be rounded twice
  figure:
    measure.combine === 'sum'
      ? (totalOf(owner, measure) ?? blankIn(owner, measure, report))
      : owner.totals.get(measure.id)?.figure,
  lack: () => {
    const names = allRows(owner, report).flatMap(({ territory, cell }) =>
      isUnknown(cell?.figures.get(measure.id))
        ? [channelAndTerritory({ territory, ...(!isOwn && { channel: owner }) })]
        : [],
    );
    return names.length || isOwn
      ? { reason: 'missing', measure, names, among: 'rows' }
      : { reason: 'missing', measure, names: [owner.name], among: 'channels' };
  },
});

/** A row still to be filled in that alone keeps rows from being added up. */
function blankIn(owner: Channel, { id }: Measure, report: Report): Figure | undefined {
  const rows = owner.addsUp ? allRows(owner, report).map(({ cell }) => cell?.figures.get(id)) : [];
  return rows.some(isUnknown) ? undefined : rows.find((figure) => addedBy(figure!) === null);
}

function ratioRelation(
  measure: Measure,
  ratio: Ratio,
  inputs: readonly [Input, Input],
  { figure: published, discrepancy }: Total,
  report: Report,
): Relation {
  const parts = inputs.flatMap(({ figure }) => figure ?? []);
  return {
    rule: 'ratio',
    published,
    discrepancy,
    parts,
    excluded: [],
    cause: ratioCause(inputs),
    bounds:
      isShareOfCounts(ratio, inputs) && !anyDeclared(report, parts) ? range(published, parts, ratio) : [],
    give: (digits, inPlace) => ratioFrom(parts.map(inPlace), ratio, digits),
    mismatch: (computed) => {
      const addends = parts.map((each): Addend => ({
        ...addendOf(each),
        name:
          ratio.of === undefined
            ? (each.subject.channel ?? each.subject.section)!.name
            : (each.measure as Measure).name,
      })) as [Addend, Addend];
      return finding(
        'ratio-mismatch',
        published.at!,
        {
          name: channelAndTerritory(published.subject),
          measure,
          inputs: addends,
          per: ratio.per,
          published: published.value!,
          computed,
          digits: published.digits,
          declaration: declaration(published, computed, [measure.id]),
        },
        { related: addends },
      );
    },
  };
}

/** Whether it is a share of a whole of the same measure, of which nothing is negative. */
const isShareOfCounts = ({ of }: Ratio, [{ measure }]: readonly [Input, Input]): boolean =>
  of === undefined && isNeverNegative(measure);

/** The bounds of a share of a whole: nothing and all of it. */
const range = (published: Figure, parts: readonly Figure[], { per }: Ratio): Extreme[] =>
  (['nothing', 'all'] as const).map((by) => ({
    by,
    parts,
    digits: published.digits,
    give: () => (by === 'all' ? per : 0),
    beyond: (bound) =>
      finding('share-out-of-range', published.at!, {
        kind: published.kind,
        digits: published.digits,
        name: `${channelAndTerritory(published.subject)}, ${(published.measure as Measure).name}`,
        value: published.value!,
        bound,
        declaration: declaration(published, bound, [measureId(published)]),
      }),
  }));

/** Why a ratio cannot be computed; `null` where it can, or a figure that it needs is still blank. */
function ratioCause(inputs: readonly [Input, Input]): Cause | null {
  const missing = inputs.find(({ figure }) => isUnknown(figure ?? undefined));
  if (missing) return missing.lack();
  const [, { figure, measure }] = inputs;
  return addedBy(figure!) === 0 ? { reason: 'no-whole', whole: measure } : null;
}
