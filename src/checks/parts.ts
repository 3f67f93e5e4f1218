import { channelAndTerritory, currencyOf, type Figure } from '../model/figure.ts';
import { finding, type Finding } from '../model/finding.ts';
import { channelsOf, type Channel, type Report, type Section } from '../model/report.ts';
import type { Proof } from './check.ts';

/** Reports each figure of a `part-of` channel that is greater than that of its whole. */
export const partsOfWholes = (report: Report): Proof => ({
  checks: [],
  findings: report.sections.flatMap((section) =>
    section.channels.flatMap((channel) => partsAndWholes(channel, section).flatMap(exceeding)),
  ),
});

/** The main figures of a part, each with that of its whole, `undefined` if that has none. */
function partsAndWholes(part: Channel, { total }: Section): [Figure, Figure | undefined][] {
  const { partOf } = part;
  if (partOf === null) return [];
  if (partOf === 'total') return [[part.main, total?.figure]];
  return [
    [part.main, partOf.main],
    ...part.cells.map(({ territory, main }): [Figure, Figure | undefined] => [
      main,
      partOf.cells.find((cell) => cell.territory === territory)?.main,
    ]),
  ];
}

function exceeding([part, whole]: [Figure, Figure | undefined]): Finding[] {
  const [value, most] = [part.value, whole?.value ?? null];
  if (value === null || most === null || value <= most || !part.at) return [];
  const { kind, subject } = part;
  const of = whole!.subject;
  return [
    finding('part-exceeds-whole', part.at, {
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

/** Reports subtotals that are, directly or through others, sums of themselves: one of each circle. */
export function circularSums(report: Report): Finding[] {
  const reaches = (from: Channel, to: Channel, seen = new Set<Channel>()): boolean =>
    from.sumOf.some((part) => {
      if (part === to) return true;
      if (seen.has(part)) return false;
      seen.add(part);
      return reaches(part, to, seen);
    });
  const found: Channel[] = [];
  for (const channel of channelsOf(report))
    if (reaches(channel, channel) && !found.some((other) => reaches(other, channel))) found.push(channel);
  return found.map(({ name, at }) =>
    finding('circular-sum', { ...at, path: [...at.path, 'sum-of'] }, { channel: name }),
  );
}
