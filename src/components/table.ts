import type { FormattedFigure } from '../i18n/formatted-figure.ts';
import type { FormattedSentence } from '../i18n/formatted-sentence.ts';
import type { BarData } from './bar.ts';

export interface Column {
  /** Its heading; on a narrow page it stands before each cell. */
  name: string;
  /** Where its heading leads. */
  href?: string | undefined;
  /** The channel whose colour marks it. */
  channel?: string | undefined;
  /** Its cells have bars. */
  bars?: boolean;
}

export interface TableCell {
  content?: FormattedFigure | string;
  /** A reader should not miss it. */
  emphasis?: boolean;
  /** In small letters after it. */
  remark?: FormattedSentence | undefined;
  bar?: BarData | undefined;
}

export interface Row {
  name: string | FormattedSentence;
  /** Where its name leads. */
  href?: string | undefined;
  /** The colour of its channel stands before its name. */
  key?: boolean;
  channel?: string | undefined;
  remark?: string;
  bar?: BarData | undefined;
  /** One for each column after the first. */
  cells: readonly TableCell[];
}
