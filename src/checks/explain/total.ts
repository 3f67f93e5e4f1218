import type { Figure } from '../../model/figure.ts';
import type { Explanation, Rule } from '../../model/finding.ts';
import { channelsOf, type Channel, type Report, type Total } from '../../model/report.ts';

interface Mismatch {
  rule: Rule;
  figure: Figure;
  parts: readonly Figure[];
  excluded: readonly Channel[];
  computed: number;
  report: Report;
  previous: Report | null;
}

/** Every number that comes of swapping two digits of a count. */
export function digitSwaps(value: number): number[] {
  const digits = String(value);
  const swaps = new Set<number>();
  for (let i = 0; i < digits.length; i++)
    for (let j = i + 1; j < digits.length; j++) {
      const swapped = [...digits];
      [swapped[i], swapped[j]] = [digits.charAt(j), digits.charAt(i)];
      if (swapped[0] !== '0') swaps.add(Number(swapped.join('')));
    }
  swaps.delete(value);
  return [...swaps];
}

const nameOf = ({ subject }: Figure): string => subject.territory?.name ?? subject.channel?.name ?? '';

/** The totals above a channel that already tell which side is right: its published total or the sum of its territories. */
function corroborations({
  figure,
  computed,
  report,
}: Mismatch): Extract<Explanation, { reason: 'corroboration' }>[] {
  const channel = channelsOf(report).find((each) => each.main === figure);
  const section = report.sections.find((each) => channel && each.channels.includes(channel));
  if (!channel || !section) return [];
  const above: [Total | null, readonly Channel[]][] = [
    [section.total, section.channels],
    [report.total, channelsOf(report)],
  ];
  const sides = above.flatMap(([total, channels]) => {
    if (!total || total.excludes.includes(channel)) return [];
    const others = channels.filter((each) => each !== channel && !total.excludes.includes(each));
    const rest = others.reduce((all, each) => all + (each.main.value ?? Number.NaN), 0);
    if (rest + figure.value! === total.figure.value) return ['published' as const];
    return rest + computed === total.figure.value ? ['computed' as const] : [];
  });
  const [side] = sides;
  return side && sides.every((each) => each === side) ? [{ reason: 'corroboration', side }] : [];
}

/** The side that an account says is wrong; an account that takes neither side faultySide nobody. */
function faultySide(explanation: Explanation): 'published' | 'computed' | null {
  const { reason } = explanation;
  if (reason === 'swap' || reason === 'tenfold') return 'computed';
  if (reason === 'previous-year') return explanation.part === null ? 'published' : 'computed';
  return reason === 'digits-of-total' ? 'published' : null;
}

/**
 * Exact accounts of why a total and its parts differ, most telling first; empty where none hits exactly. They are possibilities: an
 * editor decides.
 */
export function explainTotal(mismatch: Mismatch): Explanation[] {
  const { figure, parts, excluded, computed, previous } = mismatch;
  const published = figure.value!;
  const before = new Map(
    [...(previous?.figures.values() ?? [])].map((each) => [each.id.slice(each.id.indexOf('/')), each.value]),
  );
  const lastYear = ({ id }: Figure) => before.get(id.slice(id.indexOf('/')));
  const found: Explanation[] = [];
  /** What the part would have to be for the sum to come out. */
  const needed = (part: Figure) => part.value! + published - computed;
  const channelOf = (part: Figure) => (part.subject.territory ? null : (part.subject.channel ?? null));

  for (const part of parts)
    if (digitSwaps(part.value!).includes(needed(part)))
      found.push({ reason: 'swap', part: nameOf(part), from: part.value!, to: needed(part) });
  if (digitSwaps(published).includes(computed)) found.push({ reason: 'digits-of-total', to: computed });
  for (const part of parts) {
    const value = part.value!;
    const name = nameOf(part);
    const channel = channelOf(part);
    if (value && (needed(part) === value * 10 || needed(part) * 10 === value))
      found.push({ reason: 'tenfold', part: name, to: needed(part) });
    if (value && computed - value === published)
      found.push(
        channel
          ? { reason: 'without', channel: name, id: channel.id }
          : { reason: 'missing-part', part: name },
      );
    if (value && computed + value === published) found.push({ reason: 'double-part', part: name });
    if (value && published === value) found.push({ reason: 'only-part', part: name });
    if (previous && value && lastYear(part) === value)
      found.push({ reason: 'previous-year', part: name, year: previous.year });
  }
  for (const channel of excluded)
    if (channel.main.value && computed + channel.main.value === published)
      found.push({ reason: 'with', channel: channel.name, id: channel.id });
  if (previous && lastYear(figure) === published)
    found.push({ reason: 'previous-year', part: null, year: previous.year });
  const [corroboration] = corroborations(mismatch);
  return corroboration
    ? [corroboration, ...found.filter((each) => faultySide(each) !== corroboration.side)]
    : found;
}
