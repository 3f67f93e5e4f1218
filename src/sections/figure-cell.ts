import type { TableCell } from '../components/table.ts';
import type { FigureOptions } from '../i18n/formatted-figure.ts';
import type { Figure } from '../model/figure.ts';
import type { Nested } from '../model/nested.ts';
import { i18n } from '../site/i18n.ts';
import { barOf } from './bar-of.ts';

interface Options extends FigureOptions {
  /** The value of the longest bar of the table; without it the cell has no bar. */
  most?: number | undefined;
  /** What the inputs give for the figure: that is drawn as its bar. */
  given?: Figure | null | undefined;
  /** The mean at which a line crosses the bar. */
  mean?: Figure | null | undefined;
  /** The class of the bar. */
  colour?: string | undefined;
  /** Whether a computed figure is marked as such. */
  showOrigin?: boolean;
}

/** The name of a channel in the head of its row or column: that of a part says so. */
export function nestedName({ channel, depth, whole }: Nested, name = channel.name): string {
  return depth || whole ? i18n().strings.table.part(name, whole) : name;
}

/** What the row of a channel begins with: its name after a square in its colour. */
export const channelHead = (nested: Nested) => ({
  name: nestedName(nested),
  channel: nested.channel.id,
  key: true,
  depth: nested.depth,
  isSubtotal: nested.channel.sumOf.length > 0,
});

/** The cell where there can be no figure. */
export const noFigure: TableCell = { content: '–' };

/** The cell of a figure; of one that nobody published, an empty one that only assistive technology is told of. */
export function figureCell(
  figure: Figure | null | undefined,
  { most, given, mean, colour, showOrigin = false, ...options }: Options = {},
): TableCell {
  const { formatFigure, strings } = i18n();
  if (!figure || figure.absence === 'unpublished') return { unpublished: strings.table.unpublished };
  return {
    content: formatFigure(figure, options),
    remark: showOrigin && figure.origin === 'computed' ? [strings.table.computed] : undefined,
    bar: most === undefined ? undefined : barOf(given ?? figure, most, { colour, mean }),
  };
}
