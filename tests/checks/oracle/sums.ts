import { inPlace, inWhole } from './amounts.ts';
import type { ChannelTable, Published, SectionTable, YearTable } from './published.ts';
import { leastOf, leastOfRows, neverNegative } from './least.ts';
import { sumOf, type Rational } from './rational.ts';
import { sumOfParts, withDeclared, type Bound, type Outcome, type Read, type Relation } from './relation.ts';

/** Bounds a sum some parts of which are not known, where nothing is negative, by what `readings` know of it. */
function bounded(
  outcome: Outcome,
  { kind }: Published,
  read: Read,
  ...readings: readonly ((read: Read) => Rational)[]
): Outcome {
  if (outcome === 'blank' || !('reason' in outcome) || outcome.reason !== 'missing' || !neverNegative(kind))
    return outcome;
  const bounds = readings.flatMap((reading): Bound[] => {
    const [value, isDeclared] = withDeclared(read, reading);
    return isDeclared ? [] : [{ is: 'least', value, code: 'total-below-parts' }];
  });
  return { ...outcome, bounds };
}

const isSum = ({ measure }: Published): boolean => measure?.combine === 'sum';

/** The channels that totals add: neither subtotals nor parts. */
export const addedIn = ({ channels }: SectionTable): ChannelTable[] =>
  channels.filter(({ isSum: sum, partOf }) => !sum && partOf === null);

/** Those of all sections that do not stand apart. */
export const addedInAll = ({ sections }: YearTable): ChannelTable[] =>
  sections.filter(({ apart }) => !apart).flatMap(addedIn);

/** The channels of a total that it does not leave out. */
export const coveredBy = (total: Published, channels: readonly ChannelTable[]): ChannelTable[] =>
  channels.filter(({ id }) => !total.entry.excludes?.includes(id));

const overChannels = (
  total: Published,
  channels: readonly ChannelTable[],
  amountIn: (channel: ChannelTable, read: Read) => ReturnType<typeof inWhole>,
  leastIn: (channel: ChannelTable, read: Read) => Rational,
  own: readonly ((read: Read) => Rational)[] = [],
) => {
  const covered = coveredBy(total, channels);
  return (read: Read): Outcome => {
    if (!channels.length) return { reason: 'no-addends', names: [] };
    if (!covered.length) return { refused: 'no-parts' };
    const outcome = sumOfParts(covered.map((channel) => [channel.id, amountIn(channel, read)]));
    const least = (reader: Read) => sumOf(covered.map((channel) => leastIn(channel, reader)));
    return bounded(outcome, total, read, least, ...own);
  };
};

const channelTotals = (channel: ChannelTable): Relation[] =>
  [...channel.totals]
    .filter(([, figure]) => isSum(figure) && !channel.isSum && channel.rowsAdd)
    .filter(([measure]) => [...channel.cells.values()].some((cell) => cell.has(measure)))
    .map(([measure, figure]) => ({
      rule: 'channel-total',
      figure,
      outcome: (read) => {
        const outcome = sumOfParts(
          channel.rows.map((row) => {
            const input = channel.cells.get(row)?.get(measure);
            return [row, input && read(input)];
          }),
        );
        return bounded(outcome, figure, read, (reader) => leastOfRows(channel, measure, reader));
      },
    }));

const subtotals = (channel: ChannelTable): Relation[] =>
  (channel.isSum ? [[null, channel.totals] as const, ...channel.cells] : []).flatMap(([row, figures]) =>
    [...figures]
      .filter(([, figure]) => isSum(figure))
      .map(([measure, figure]): Relation => ({
        rule: 'subtotal',
        figure,
        outcome: overChannels(
          figure,
          channel.sumOf,
          (part, read) => inPlace(part, measure, row, read),
          (part, read) => leastOf(part, measure, row, read),
          row === null && channel.rowsAdd && hasRowsOf(channel, measure)
            ? [(read) => leastOfRows(channel, measure, read)]
            : [],
        ),
      })),
  );

const hasRowsOf = ({ cells, main }: ChannelTable, measure: string): boolean =>
  measure === main.id ? cells.size > 0 : [...cells.values()].some((cell) => cell.has(measure));

/** The main figure of a channel, and what is known of it. */
const mainOf = [
  (channel: ChannelTable, read: Read) => inWhole(channel, channel.main.id, read),
  (channel: ChannelTable, read: Read) => leastOf(channel, channel.main.id, null, read),
] as const;

/** Every total that is a sum of others. */
export const sums = (year: YearTable): Relation[] => [
  ...year.channels.flatMap((channel) => [...channelTotals(channel), ...subtotals(channel)]),
  ...year.sections.flatMap((section): Relation[] =>
    section.total
      ? [
          {
            rule: 'section-total',
            figure: section.total,
            outcome: overChannels(section.total, addedIn(section), ...mainOf),
          },
        ]
      : [],
  ),
  ...(year.total
    ? [
        {
          rule: 'grand-total' as const,
          figure: year.total,
          outcome: overChannels(year.total, addedInAll(year), ...mainOf),
        },
      ]
    : []),
];
