import { inputOf, inRow, inWhole } from './amounts.ts';
import type { Measure } from './plan.ts';
import type { ChannelTable, Published, YearTable } from './published.ts';
import { isMore, signOf, size, type Rational } from './rational.ts';
import { published, withDeclared, type Bound, type Read, type Relation } from './relation.ts';
import { isNumber, type Amount } from './typed.ts';

/** A place where a part exceeds its whole, and the published figure that does, if one is published. */
export interface Excess extends Pick<Published, 'file' | 'path'> {
  figure: Published | undefined;
}

/** Whether a part cannot be one of a whole: it is larger on the side of the whole, or positive in a negative whole. */
function exceeds(part: Amount | undefined, whole: Amount | undefined): boolean {
  if (!isNumber(part) || !isNumber(whole)) return false;
  const [own, other] = [signOf(part.value), signOf(whole.value)];
  if (own > 0 && other < 0) return true;
  return own !== 0 && (own === other || other === 0) && isMore(size(part.value), size(whole.value));
}

/** A figure of a part and that of its whole, as they are read; `undefined` for what is not compared. */
type Pair = Record<'part' | 'whole', (read: Read) => Amount | undefined>;

/** What a channel that is a part has in a measure, in a row or as a whole, beside its whole. */
function pairOf(year: YearTable, channel: ChannelTable, measure: Measure, row: string | null): Pair | null {
  const { partOf, section, main } = channel;
  if (partOf === null) return null;
  const total = year.sections.find(({ id }) => id === section)!.total;
  if (partOf === 'total')
    return row === null && measure === main && total
      ? { part: (read) => inWhole(channel, main.id, read), whole: (read) => read(total) }
      : null;
  const { id } = measure;
  if (row !== null)
    return { part: (read) => inRow(channel, id, row, read), whole: (read) => inRow(partOf, id, row, read) };
  const hasRows = [...partOf.cells.values()].some(
    (cell) => cell.has(id) || (partOf.isSum && measure === partOf.main),
  );
  // a sum that nobody publishes is not compared where its rows are: some may be below zero
  if (hasRows && !channel.totals.has(id)) return null;
  return { part: (read) => inputOf(channel, measure, read), whole: (read) => inputOf(partOf, measure, read) };
}

/** Whether a channel that is a part exceeds its whole in a measure, in a row or as a whole. */
export function isExcess(
  year: YearTable,
  channel: ChannelTable,
  measure: Measure,
  row: string | null,
): boolean {
  const pair = pairOf(year, channel, measure, row);
  return pair !== null && exceeds(pair.part(published), pair.whole(published));
}

/** A figure of a part, if it is published, and its whole. */
interface Part extends Excess {
  pair: Pair;
}

/** All figures of parts in measures that add up: at the figure, or at `part-of` where rows or other channels give it. */
const partsIn = (year: YearTable): Part[] =>
  year.channels.flatMap((channel) =>
    year.plan.measures
      .filter(({ combine }) => combine === 'sum')
      .flatMap((measure) =>
        [[null, channel.totals] as const, ...channel.cells].flatMap(([row, figures]) => {
          const figure = figures.get(measure.id);
          const path = figure?.path ?? [...channel.at.path, 'part-of'];
          const pair = pairOf(year, channel, measure, row);
          return pair ? [{ file: channel.at.file, path, figure, pair }] : [];
        }),
      ),
  );

/** The bound of a figure by its whole, none where the whole is not known or has a declared discrepancy. */
function boundBy({ pair, figure }: Part, read: Read): Bound[] {
  const [whole, isDeclared] = withDeclared(read, pair.whole);
  const isOfDeclared = figure === undefined && withDeclared(published, pair.part)[1];
  return isNumber(whole) && !isDeclared && !isOfDeclared
    ? [{ is: 'whole', value: whole.value, code: 'part-exceeds-whole' }]
    : [];
}

/** Whether an amount is beyond a bound. */
export function isBeyond(value: Rational, bound: Bound): boolean {
  if (bound.is === 'whole') return exceeds({ value, digits: 0 }, { value: bound.value, digits: 0 });
  return bound.is === 'least' ? isMore(bound.value, value) : isMore(value, bound.value);
}

const isExcessive = (part: Part): boolean => {
  const own = part.pair.part(published);
  return isNumber(own) && boundBy(part, published).some((bound) => isBeyond(own.value, bound));
};

/** The same relations, those that give nothing bounded by wholes, and one for each part that exceeds its whole and has none. */
export function withWholes(relations: readonly Relation[], year: YearTable): Relation[] {
  const parts = partsIn(year);
  const byFigure = new Map(parts.flatMap((part) => (part.figure ? [[part.figure, part] as const] : [])));
  const related = new Set(relations.map(({ figure }) => figure));
  const alone = parts.filter(({ figure }) => figure && !related.has(figure)).filter(isExcessive);
  return [
    ...relations.map((relation): Relation => {
      const part = byFigure.get(relation.figure);
      if (!part) return relation;
      const outcome = (read: Read) => {
        const given = relation.outcome(read);
        if (given === 'blank' || !('reason' in given)) return given;
        return { ...given, bounds: [...(given.bounds ?? []), ...boundBy(part, read)] };
      };
      return { ...relation, outcome };
    }),
    ...alone.map((part): Relation => ({
      rule: 'part',
      figure: part.figure!,
      outcome: (read) => ({ reason: 'alone', names: [], bounds: boundBy(part, read) }),
    })),
  ];
}

/** Where parts exceed their wholes although others give them, or although nobody publishes them. */
export function excesses(year: YearTable, relations: readonly Relation[]): Excess[] {
  const open = new Set(
    relations.flatMap(({ figure, outcome }) => {
      const given = outcome(published);
      return given !== 'blank' && 'reason' in given ? [figure] : [];
    }),
  );
  return partsIn(year)
    .filter(({ figure }) => !figure || (!open.has(figure) && figure.entry.computed === undefined))
    .filter(isExcessive);
}

/** The published figures of parts that exceed their wholes. */
export const excessive = (year: YearTable): Published[] =>
  partsIn(year).flatMap((part) => (part.figure && isExcessive(part) ? [part.figure] : []));
