import { addedBy, channelAndTerritory, isUnknown, measureId, type Figure } from '../model/figure.ts';
import type { Cause } from '../model/cause.ts';
import { finding, type Addend } from '../model/finding.ts';
import { ratioFrom, totalOf } from '../model/means.ts';
import { ratioOf, type Measure, type Ratio } from '../model/measure.ts';
import { channelsOf, type Channel, type Report, type Territory, type Total } from '../model/report.ts';
import { allRows, rowOf } from '../model/rows.ts';
import { cellTotal } from '../model/totals.ts';
import { addendOf } from './check.ts';
import { declaration } from './declaration.ts';
import type { Relation } from './relation.ts';

/** A figure that a ratio needs: of which measure, and the rows that lack it where it is a sum of rows. */
interface Input {
  figure: Figure | null | undefined;
  measure: Measure;
  lacking: () => string[];
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
        const input = (id: string, owner: Channel | null | undefined): Input => {
          const of = report.measures.find((each) => each.id === id)!;
          return inputOf(of, owner, row, report);
        };
        const below =
          ratio.of === undefined ? wholeOf(channel, row, input, ratio, report) : input(ratio.of, channel);
        return ratioRelation(measure, ratio, [input(ratio.share, channel), below], total);
      });
    }),
  );

/** What a share is of, where its measure does not say: the channel that this one is a part of, else the total of the section. */
function wholeOf(
  { partOf, section }: Channel,
  row: Territory | null,
  input: (id: string, owner: Channel | null) => Input,
  { share }: Ratio,
  { sections }: Report,
): Input {
  if (partOf !== null && partOf !== 'total') return input(share, partOf);
  const total = row ? null : sections.find(({ id }) => id === section.id)?.total?.figure;
  return { ...input(share, null), figure: total && measureId(total) === share ? total : null };
}

/** A measure of a channel as a whole or in a row. */
function inputOf(
  measure: Measure,
  owner: Channel | null | undefined,
  row: Territory | null,
  report: Report,
): Input {
  if (row)
    return {
      measure,
      figure: owner && rowOf(owner, row)?.figures.get(measure.id),
      lacking: () => [row.name],
    };
  return {
    measure,
    // a computed sum is exact; any other computed figure is rounded, and what it gives would be rounded twice
    figure:
      owner && (measure.combine === 'sum' ? totalOf(owner, measure) : owner.totals.get(measure.id)?.figure),
    lacking: () =>
      owner
        ? allRows(owner, report).flatMap(({ territory, cell }) =>
            isUnknown(cell?.figures.get(measure.id)) ? [territory.name] : [],
          )
        : [],
  };
}

function ratioRelation(
  measure: Measure,
  ratio: Ratio,
  inputs: readonly [Input, Input],
  { figure: published, discrepancy }: Total,
): Relation {
  const parts = inputs.flatMap(({ figure }) => figure ?? []);
  return {
    rule: 'ratio',
    published,
    discrepancy,
    parts,
    excluded: [],
    cause: ratioCause(inputs),
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

/** Why a ratio cannot be computed; `null` where it can, or a figure that it needs is still blank. */
function ratioCause(inputs: readonly [Input, Input]): Cause | null {
  const missing = inputs.find(({ figure }) => isUnknown(figure ?? undefined));
  if (missing)
    return { reason: 'missing', measure: missing.measure, names: missing.lacking(), among: 'rows' };
  const [, { figure, measure }] = inputs;
  return addedBy(figure!) === 0 ? { reason: 'no-whole', whole: measure } : null;
}
