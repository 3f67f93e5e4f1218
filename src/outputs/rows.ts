import type { Check } from '../checks/check.ts';
import { declarationsOf, underlying } from '../model/declarations.ts';
import type { Figure } from '../model/figure.ts';
import { allFigures } from '../model/figures.ts';
import { reasonOf, type Paragraph } from '../model/prose.ts';
import type { Report } from '../model/report.ts';
import { standingsOf, type Standing } from '../checks/standing.ts';
import type { Formatters } from '../i18n/formatters.ts';

/** A figure as data files list it; `computed` (what its inputs give) and `note` (why it stands) are those of a declared discrepancy. */
export interface FigureRow {
  figure: Figure;
  /** `computed`: worked out by the generator; `blank`: not filled in yet; an `Absence`: why it has no number. */
  status: Standing | 'computed' | 'blank' | NonNullable<Figure['absence']>;
  computed: Figure | null;
  note: string | null;
}

/** Every figure of a report as a row, its note in plain words. */
export function figureRows(report: Report, checks: readonly Check[], format: Formatters): FigureRow[] {
  const standings = standingsOf(report, checks);
  const declarations = declarationsOf(report);
  return [...allFigures(report)].map((figure) => {
    const declared = declarations.get(figure);
    return {
      figure,
      status:
        standings.get(figure) ?? (figure.origin === 'computed' ? 'computed' : (figure.absence ?? 'blank')),
      computed: declared ? underlying(report, figure) : null,
      note: declared ? plainText(reasonOf(report, declared), format) : null,
    };
  });
}

/** A text on one line: figures as the language writes them, the address of a link in brackets after its words. */
export const plainText = (parts: Paragraph, format: Formatters): string =>
  parts
    .map((part) => {
      if (typeof part === 'string') return part;
      if (!('mark' in part)) return format.figure(part.kind, part.value ?? 0, part.digits);
      const words = plainText(part.parts, format);
      return part.href && part.href !== words ? `${words} (${part.href})` : words;
    })
    .join('');
