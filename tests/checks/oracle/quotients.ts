import { inputOf, inRow } from './amounts.ts';
import type { Measure } from './plan.ts';
import type { ChannelTable, YearTable } from './published.ts';
import { divided, plus, rational, signOf, times, zero } from './rational.ts';
import { neverNegative } from './least.ts';
import { withDeclared, type Bound, type Outcome, type Read, type Relation } from './relation.ts';
import { addedBy, isNumber, isUnknown, type Amount } from './typed.ts';

function meanOf(channel: ChannelTable, measure: string, weight: string, read: Read): Outcome {
  const rows = channel.rows.map((row) => ({
    row,
    weight: inRow(channel, weight, row, read),
    value: inRow(channel, measure, row, read),
  }));
  const missing = (list: typeof rows): Outcome | null =>
    list.length ? { reason: 'missing', names: list.map(({ row }) => row) } : null;
  const unweighed = missing(rows.filter((each) => isUnknown(each.weight)));
  if (unweighed) return unweighed;
  const weighing = rows.filter((each) => each.weight === 'blank' || signOf(addedBy(each.weight)!) !== 0);
  const unknown = missing(weighing.filter(({ value }) => value !== 'blank' && !isNumber(value)));
  if (unknown) return unknown;
  let [all, weights] = [zero, zero];
  for (const each of weighing) {
    if (each.weight === 'blank' || !isNumber(each.value)) return 'blank';
    all = plus(all, times(each.value.value, addedBy(each.weight)!));
    weights = plus(weights, addedBy(each.weight)!);
  }
  return signOf(weights) ? { value: divided(all, weights) } : { reason: 'no-weight', names: [] };
}

/** Every published mean of a channel over its rows. */
export const means = ({ channels }: YearTable): Relation[] =>
  channels.flatMap((channel) =>
    [...channel.totals].flatMap(([id, figure]): Relation[] => {
      const combine = figure.measure!.combine;
      const typed = [...channel.cells.values()].some((cell) => cell.has(id));
      if (typeof combine !== 'object' || !('mean' in combine) || !typed || !channel.rowsAdd) return [];
      return [{ rule: 'weighted-mean', figure, outcome: (read) => meanOf(channel, id, combine.mean, read) }];
    }),
  );

function ratioOf(share: Amount | undefined, of: Amount | undefined | null, per: number): Outcome {
  if (isUnknown(share)) return { reason: 'missing', names: [] };
  if (of === null || isUnknown(of))
    return { reason: of === null ? 'no-published-whole' : 'missing', names: [] };
  const [part, whole] = [addedBy(share), addedBy(of)];
  if (!whole || !part) return whole && !signOf(whole) ? { reason: 'no-whole', names: [] } : 'blank';
  if (!signOf(whole)) return { reason: 'no-whole', names: [] };
  return { value: times(divided(part, whole), rational(BigInt(per))) };
}

/** What a share is of where its measure does not say: what its channel is a part of, or as a whole the total of its section; else `null`. */
function wholeOf(
  { partOf, section }: ChannelTable,
  measure: Measure,
  row: string | null,
  year: YearTable,
  read: Read,
) {
  if (partOf !== null && partOf !== 'total') return inputIn(partOf, measure, row, read);
  const { total } = year.sections.find(({ id }) => id === section)!;
  const whole = row === null && total?.measure === measure ? read(total) : undefined;
  return isUnknown(whole) ? null : whole;
}

const inputIn = (channel: ChannelTable, measure: Measure, row: string | null, read: Read) =>
  row === null ? inputOf(channel, measure, read) : inRow(channel, measure.id, row, read);

/** Every published ratio, of a row or a whole channel. */
export const ratios = (year: YearTable): Relation[] =>
  year.channels.flatMap((channel) =>
    [[null, channel.totals] as const, ...channel.cells].flatMap(([row, figures]) =>
      [...figures.values()].flatMap((figure): Relation[] => {
        const { combine } = figure.measure!;
        if (typeof combine !== 'object' || !('share' in combine)) return [];
        const measureOf = (id: string) => year.plan.measures.find((each) => each.id === id)!;
        const { share, of, per = 100 } = combine;
        const part = measureOf(share);
        const outcome = (read: Read): Outcome => {
          const inputs = [
            (reader: Read) => inputIn(channel, part, row, reader),
            (reader: Read) =>
              of === undefined
                ? wholeOf(channel, part, row, year, reader)
                : inputIn(channel, measureOf(of), row, reader),
          ].map((reading) => withDeclared(read, reading));
          const [[own], [whole]] = inputs as [
            [Amount | undefined, boolean],
            [Amount | undefined | null, boolean],
          ];
          const given = ratioOf(own, whole, per);
          if (of !== undefined || given === 'blank' || !('reason' in given) || !neverNegative(part.kind))
            return given;
          if (inputs.some(([amount, isDeclared]) => isDeclared && amount != null)) return given;
          const bounds: Bound[] = [
            { is: 'least', value: zero, code: 'share-out-of-range' },
            { is: 'most', value: rational(BigInt(per)), code: 'share-out-of-range' },
          ];
          return { ...given, bounds };
        };
        return [{ rule: 'ratio', figure, outcome }];
      }),
    ),
  );
