import { addedBy, channelAndTerritory, isUnknown, type Figure } from '../model/figure.ts';
import type { Cause } from '../model/cause.ts';
import { finding, type Addend } from '../model/finding.ts';
import { ratioFrom, totalOf } from '../model/means.ts';
import { ratioOf, type Measure, type Ratio } from '../model/measure.ts';
import { channelsOf, type Channel, type Report, type Total } from '../model/report.ts';
import { cellTotal } from '../model/totals.ts';
import { addendOf, compare, mergeProofs, unverifiable, type Proof } from './check.ts';
import { declaration } from './declaration.ts';
import { hasUndeclaredMismatch } from './totals.ts';

/** A published ratio of a row or a whole channel, with its two inputs: the part, then the whole; nullish where there is none. */
interface PublishedRatio {
  total: Total;
  inputs: readonly (Figure | null | undefined)[];
  /** The names of the rows that lack a value of an input. */
  lacking: (input: Measure) => string[];
}

/** Checks that each published ratio, of a row or of a whole channel, is that of the two figures of the same row or channel. */
export const ratios = (report: Report): Proof =>
  mergeProofs(
    channelsOf(report).flatMap((channel) =>
      report.measures.flatMap((measure) => {
        const ratio = ratioOf(measure);
        if (!ratio) return [];
        const measures = [ratio.share, ratio.of ?? ratio.share].map((id) =>
          report.measures.find((each) => each.id === id)!,
        );
        return publishedRatios(channel, measure, ratio, measures).map((place) =>
          ratioProof(measure, ratio, measures, place),
        );
      }),
    ),
  );

/** The channel that `part-of` names; `null` if it names none, or the total of the section. */
const wholeOf = ({ partOf }: Channel): Channel | null => (typeof partOf === 'string' ? null : partOf);

function publishedRatios(
  channel: Channel,
  { id }: Measure,
  ratio: Ratio,
  measures: readonly Measure[],
): PublishedRatio[] {
  const { cells, totals } = channel;
  const owners = [channel, ratio.of === undefined ? wholeOf(channel) : channel];
  const whole = totals.get(id);
  // An input that does not add up is reported there; a finding on the ratio would only repeat it.
  const inQuestion = measures.some((measure) => hasUndeclaredMismatch(channel, measure));
  return [
    ...(whole && !inQuestion
      ? [
          {
            total: whole,
            inputs: measures.map((measure, side) => owners[side] && totalOf(owners[side], measure)),
            lacking: (input: Measure) =>
              cells.flatMap(({ figures, territory }) =>
                isUnknown(figures.get(input.id)) ? [territory.name] : [],
              ),
          },
        ]
      : []),
    ...cells.flatMap((row) => {
      const total = cellTotal(row, id);
      if (!total) return [];
      const { territory } = row;
      return [
        {
          total,
          inputs: measures.map(({ id: input }, side) =>
            owners[side]?.cells.find((cell) => cell.territory === territory)?.figures.get(input),
          ),
          lacking: () => [territory.name],
        },
      ];
    }),
  ];
}

function ratioProof(
  measure: Measure,
  ratio: Ratio,
  measures: readonly Measure[],
  { total: { figure, discrepancy }, inputs, lacking }: PublishedRatio,
): Proof {
  const cause = ratioCause(inputs, measures, lacking);
  const [share, of] = inputs;
  if (cause || !share || !of)
    return {
      checks: [],
      unproven: cause && figure.value !== null ? [{ rule: 'ratio', figure, cause }] : [],
      findings: unverifiable(discrepancy, cause),
    };
  const addends = [share, of].map((each): Addend => ({
    ...addendOf(each),
    name: ratio.of === undefined ? each.subject.channel!.name : (each.measure as Measure).name,
  })) as [Addend, Addend];
  return compare(
    { id: figure.id, rule: 'ratio', published: figure, parts: [share, of], excluded: [], discrepancy },
    (digits) => ratioFrom(inputs, ratio, digits),
    (computed) => [
      finding(
        'ratio-mismatch',
        figure.at!,
        {
          name: channelAndTerritory(figure.subject),
          measure,
          inputs: addends,
          per: ratio.per,
          published: figure.value!,
          computed,
          digits: figure.digits,
          declaration: declaration(figure, computed, [measure.id]),
        },
        { related: addends },
      ),
    ],
  );
}

/** Why a ratio cannot be computed; `null` where it can, or a figure that it needs is still blank. */
function ratioCause(
  inputs: PublishedRatio['inputs'],
  measures: readonly Measure[],
  lacking: PublishedRatio['lacking'],
): Cause | null {
  const missing = measures.find((_, index) => isUnknown(inputs[index] ?? undefined));
  if (missing) return { reason: 'missing', measure: missing, names: lacking(missing) };
  return addedBy(inputs[1]!) === 0 ? { reason: 'no-whole', whole: measures[1]! } : null;
}
