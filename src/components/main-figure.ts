import type { FootnoteMark, FormattedFigure } from '../i18n/formatted-figure.ts';

/** The figure that a page or section is about; `unit` says what it counts, or would count, and links to `href`, `footnote` marks it. */
export interface MainFigureData {
  figure: FormattedFigure;
  unit: string;
  href?: string | undefined;
  footnote?: FootnoteMark | undefined;
}
