import { inPlace, inWhole } from './amounts.ts';
import type { ChannelTable, Published, SectionTable, YearTable } from './published.ts';
import { sumOfParts, type Outcome, type Read, type Relation } from './relation.ts';

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
) => {
  const covered = coveredBy(total, channels);
  return (read: Read): Outcome => {
    if (!channels.length) return { reason: 'no-addends', names: [] };
    if (!covered.length) return { refused: 'no-parts' };
    return sumOfParts(covered.map((channel) => [channel.id, amountIn(channel, read)]));
  };
};

const channelTotals = (channel: ChannelTable): Relation[] =>
  [...channel.totals]
    .filter(([, figure]) => isSum(figure) && !channel.isSum && channel.rowsAdd)
    .filter(([measure]) => [...channel.cells.values()].some((cell) => cell.has(measure)))
    .map(([measure, figure]) => ({
      rule: 'channel-total',
      figure,
      outcome: (read) =>
        sumOfParts(
          channel.rows.map((row) => {
            const input = channel.cells.get(row)?.get(measure);
            return [row, input && read(input)];
          }),
        ),
    }));

const subtotals = (channel: ChannelTable): Relation[] =>
  (channel.isSum ? [[null, channel.totals] as const, ...channel.cells] : []).flatMap(([row, figures]) =>
    [...figures]
      .filter(([, figure]) => isSum(figure))
      .map(([measure, figure]): Relation => ({
        rule: 'subtotal',
        figure,
        outcome: overChannels(figure, channel.sumOf, (part, read) => inPlace(part, measure, row, read)),
      })),
  );

/** Every total that is a sum of others. */
export const sums = (year: YearTable): Relation[] => [
  ...year.channels.flatMap((channel) => [...channelTotals(channel), ...subtotals(channel)]),
  ...year.sections.flatMap((section): Relation[] =>
    section.total
      ? [
          {
            rule: 'section-total',
            figure: section.total,
            outcome: overChannels(section.total, addedIn(section), (channel, read) =>
              inWhole(channel, channel.main.id, read),
            ),
          },
        ]
      : [],
  ),
  ...(year.total
    ? [
        {
          rule: 'grand-total' as const,
          figure: year.total,
          outcome: overChannels(year.total, addedInAll(year), (channel, read) =>
            inWhole(channel, channel.main.id, read),
          ),
        },
      ]
    : []),
];
