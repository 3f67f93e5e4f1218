import type { FormattedFigure } from '../i18n/formatted-figure.ts';
import type { FormattedSentence } from '../i18n/formatted-sentence.ts';
import type { BarData } from './bar.ts';

export interface Column {
  /** The heading, which may have soft hyphens; a narrow page repeats it above each cell. */
  name: string;
  /** What the heading links to. */
  href?: string | undefined;
  /** The id of the channel whose colour marks the heading. */
  channel?: string | undefined;
  /** Whether it is that of a subtotal. */
  isSubtotal?: boolean;
  /** Its cells have bars. */
  bars?: boolean;
}

export interface TableCell {
  /** A figure, or words, which may have soft hyphens. */
  content?: FormattedFigure | string;
  /** What assistive technology is told of a cell that is empty because nothing was published. */
  unpublished?: string;
  /** Whether `content` is emphasised; ignored where it is a figure. */
  emphasis?: boolean;
  /** Small print after `content`. */
  remark?: FormattedSentence | undefined;
  bar?: BarData | undefined;
}

export interface Row {
  name: string | FormattedSentence;
  /** What the name links to. */
  href?: string | undefined;
  /** Whether a square in the channel's colour stands before the name. */
  key?: boolean;
  channel?: string | undefined;
  /** How far it is indented: a part stands below its whole. */
  depth?: number;
  /** Whether it is a subtotal, which looks like a total. */
  isSubtotal?: boolean;
  remark?: string;
  bar?: BarData | undefined;
  /** One for each column after the first. */
  cells: readonly TableCell[];
}
