import { childAddress } from '../model/address.ts';
import { channelAndTerritory, currencyOf, type Figure } from '../model/figure.ts';
import { finding, type Finding } from '../model/finding.ts';
import { totalOf } from '../model/means.ts';
import type { Channel, Report, Section } from '../model/report.ts';
import { rowOf } from '../model/rows.ts';
import type { Proof } from './check.ts';

/** Reports each figure of a `part-of` channel that is greater than that of its whole, in every measure that adds up. */
export const partsOfWholes = (report: Report): Proof => ({
  checks: [],
  findings: report.sections.flatMap((section) =>
    section.channels.flatMap((channel) =>
      partsAndWholes(channel, section).flatMap((pair) => exceeding(channel, pair)),
    ),
  ),
});

/** The figures of a part, each with that of its whole, `undefined` if that has none. */
function partsAndWholes(part: Channel, { total, measures }: Section): [Figure, Figure | null | undefined][] {
  const { partOf } = part;
  if (partOf === null) return [];
  if (partOf === 'total') return [[part.main, total?.figure]];
  return measures
    .filter(({ combine }) => combine === 'sum')
    .flatMap((measure) => {
      // rows of both are compared by themselves: some may be below zero
      const hasRows = partOf.cells.some(({ figures }) => figures.has(measure.id));
      const own = hasRows ? part.totals.get(measure.id)?.figure : totalOf(part, measure);
      return [
        ...(own ? [[own, totalOf(partOf, measure)] as [Figure, Figure | null]] : []),
        ...part.cells.flatMap(({ territory, figures }): [Figure, Figure | undefined][] => {
          const figure = figures.get(measure.id);
          return figure ? [[figure, rowOf(partOf, territory)?.figures.get(measure.id)]] : [];
        }),
      ];
    });
}

/** Whether a part is larger than its whole: in size where both have one sign, and always where only the part is above zero. */
const isLarger = (part: number, whole: number): boolean =>
  part > 0 ? part > whole : whole <= 0 && part < whole;

function exceeding(channel: Channel, [part, whole]: [Figure, Figure | null | undefined]): Finding[] {
  const [value, most] = [part.value, whole?.value ?? null];
  if (value === null || most === null || !isLarger(value, most)) return [];
  const { kind, subject } = part;
  const of = whole!.subject;
  return [
    finding('part-exceeds-whole', part.at ?? { ...childAddress(channel.at, 'part-of'), key: true }, {
      kind,
      digits: Math.max(part.digits, whole!.digits),
      currency: currencyOf(part),
      name: channelAndTerritory(subject),
      whole: (of.channel ?? of.section)?.name ?? '',
      value,
      most,
    }),
  ];
}
