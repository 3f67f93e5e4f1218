import { withoutYear, type Figure } from '../../model/figure.ts';
import type { Explanation } from '../../model/explanation.ts';
import type { Rule } from '../../model/rule.ts';
import { isSame } from '../../model/decimal.ts';
import { memoize } from '../../model/memoize.ts';
import { addedChannels, type Channel, type Report, type Section } from '../../model/report.ts';
import { namesYear } from '../../model/year.ts';

interface TotalMismatch {
  rule: Rule;
  figure: Figure;
  parts: readonly Figure[];
  excluded: readonly Channel[];
  computed: number;
  report: Report;
  previous: Report | null;
}

/** Every other number that swapping two digits of a count gives, none with a leading zero. */
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

/** The channel of each main figure, and its section. */
const homes = memoize(
  ({ sections }: Report) =>
    new Map(
      sections.flatMap((section) => section.channels.map((channel) => [channel.main, { channel, section }])),
    ),
);

/** The sum of the channels that a total covers; `NaN` while one has no value. */
const coveredSum = memoize((whole: Section | Report): number => {
  const covered = addedChannels(whole).filter((each) => !whole.total?.excludes.includes(each));
  return covered.reduce((all, { main }) => all + (main.value ?? Number.NaN), 0);
});

/** The values of the figures of a report, by their ids without the year. */
const values = memoize(
  (report: Report) =>
    new Map([...report.figures.values()].map(({ id, value }) => [withoutYear(id), value] as const)),
);

/** Which side the totals above a channel confirm: its published total or the sum of its territories. Empty if neither or both. */
function corroborations({
  figure,
  computed,
  report,
}: TotalMismatch): Extract<Explanation, { reason: 'corroboration' }>[] {
  const home = homes(report).get(figure);
  if (!home) return [];
  const { channel, section } = home;
  const sides = [section, report].flatMap((whole) => {
    const { total } = whole;
    if (!total || total.excludes.includes(channel)) return [];
    const rest = coveredSum(whole) - figure.value!;
    if (isSame(rest + figure.value!, total.figure.value ?? Number.NaN)) return ['published' as const];
    return isSame(rest + computed, total.figure.value ?? Number.NaN) ? ['computed' as const] : [];
  });
  const [side] = sides;
  return side && sides.every((each) => each === side) ? [{ reason: 'corroboration', side }] : [];
}

/** The side in which an explanation finds the mistake, the published total or the computed sum; `null` if it says neither. */
function faultySide(explanation: Explanation): 'published' | 'computed' | null {
  const { reason } = explanation;
  if (reason === 'swap' || reason === 'tenfold') return 'computed';
  if (reason === 'previous-year') return explanation.part === null ? 'published' : 'computed';
  return reason === 'digits-of-total' ? 'published' : null;
}

/** Whether a figure is of the year that its row or channel is named after: in each edition it is the same one. */
const isOfNamedYear = ({ subject: { territory, channel } }: Figure): boolean =>
  [territory, channel].some((each) => each && namesYear(each.name));

/** Makes the function that tells whether a figure is the same as last year's; none is where all of a sum are, as in one sum typed twice. */
function repeatsIn({ figure, parts, previous }: TotalMismatch): (each: Figure) => boolean {
  if (!previous) return () => false;
  const before = values(previous);
  const repeats = (each: Figure) => !isOfNamedYear(each) && before.get(withoutYear(each.id)) === each.value;
  return [figure, ...parts].every(repeats) ? () => false : repeats;
}

/**
 * Explanations of why a total and its parts differ, most telling first; only those that account for the exact difference. They are
 * possibilities: an editor decides.
 */
export function explainTotal(mismatch: TotalMismatch): Explanation[] {
  const { rule, figure, parts, excluded, computed, previous } = mismatch;
  const published = figure.value!;
  const repeats = repeatsIn(mismatch);
  const found: Explanation[] = [];
  /** The value of the part with which the sum would equal the published total. */
  const needed = (part: Figure) => part.value! + published - computed;
  /** The channel of a part that the total could name in its `excludes`; `null` if this total cannot leave the part out. */
  const channelOf = ({ subject }: Figure) =>
    (rule === 'subtotal' ? figure.subject.territory : !subject.territory) ? (subject.channel ?? null) : null;
  const nameOf = ({ subject }: Figure): string =>
    ((rule === 'subtotal' ? null : subject.territory) ?? subject.channel)?.name ?? '';
  const isCount = figure.kind === 'count'; // a time is typed as h:mm:ss, in other digits than its value in seconds

  for (const part of isCount ? parts : [])
    if (digitSwaps(part.value!).includes(needed(part)))
      found.push({ reason: 'swap', part: nameOf(part), from: part.value!, to: needed(part) });
  if (isCount && digitSwaps(published).includes(computed))
    found.push({ reason: 'digits-of-total', to: computed });
  for (const part of parts) {
    const value = part.value!;
    const name = nameOf(part);
    const channel = channelOf(part);
    if (isCount && value && (needed(part) === value * 10 || needed(part) * 10 === value))
      found.push({ reason: 'tenfold', part: name, to: needed(part) });
    if (value && isSame(computed - value, published))
      found.push(
        channel
          ? { reason: 'without', channel: name, id: channel.id }
          : { reason: 'missing-part', part: name },
      );
    if (value && isSame(computed + value, published)) found.push({ reason: 'double-part', part: name });
    if (value && published === value) found.push({ reason: 'only-part', part: name });
    if (previous && value && repeats(part))
      found.push({ reason: 'previous-year', part: name, year: previous.year });
  }
  for (const channel of excluded)
    if (channel.main.value && isSame(computed + channel.main.value, published))
      found.push({ reason: 'with', channel: channel.name, id: channel.id });
  if (previous && repeats(figure)) found.push({ reason: 'previous-year', part: null, year: previous.year });
  const [corroboration] = corroborations(mismatch);
  return corroboration
    ? [corroboration, ...found.filter((each) => faultySide(each) !== corroboration.side)]
    : found;
}
