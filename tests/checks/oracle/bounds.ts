import { inputOf, inRow, inWhole } from './amounts.ts';
import type { Measure } from './plan.ts';
import type { ChannelTable, Published, YearTable } from './published.ts';
import { isMore, signOf, size } from './rational.ts';
import { published } from './relation.ts';
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

/** Whether a channel that is a part exceeds its whole in a measure, in a row or as a whole. */
export function isExcess(
  year: YearTable,
  channel: ChannelTable,
  measure: Measure,
  row: string | null,
): boolean {
  const { partOf, section, main } = channel;
  if (partOf === null) return false;
  const total = year.sections.find(({ id }) => id === section)!.total;
  if (partOf === 'total')
    return (
      row === null &&
      measure === main &&
      exceeds(inWhole(channel, main.id, published), total ? published(total) : undefined)
    );
  const { id } = measure;
  if (row !== null) return exceeds(inRow(channel, id, row, published), inRow(partOf, id, row, published));
  const hasRows = [...partOf.cells.values()].some(
    (cell) => cell.has(id) || (partOf.isSum && measure === partOf.main),
  );
  // a sum that nobody publishes is not compared where its rows are: some may be below zero
  if (hasRows && !channel.totals.has(id)) return false;
  return exceeds(inputOf(channel, measure, published), inputOf(partOf, measure, published));
}

/** Where parts exceed their wholes, in every measure that adds up: at the figure, or at `part-of` where rows or other channels give it. */
export const excesses = (year: YearTable): Excess[] =>
  year.channels.flatMap((channel) =>
    year.plan.measures
      .filter(({ combine }) => combine === 'sum')
      .flatMap((measure) =>
        [[null, channel.totals] as const, ...channel.cells].flatMap(([row, figures]) => {
          const figure = figures.get(measure.id);
          const path = figure?.path ?? [...channel.at.path, 'part-of'];
          return isExcess(year, channel, measure, row) ? [{ file: channel.at.file, path, figure }] : [];
        }),
      ),
  );
