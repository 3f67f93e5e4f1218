import { declarationsOf, stated, underlying } from '../model/declarations.ts';
import type { Figure } from '../model/figure.ts';
import { allFigures } from '../model/figures.ts';
import { reasonOf, type Paragraph } from '../model/prose.ts';
import { standingsOf, type Checked, type Standing } from '../checks/standing.ts';
import type { I18n } from '../i18n/i18n.ts';
import type { Sentence } from '../i18n/sentence.ts';
import type { Discrepancy, Report } from '../model/report.ts';

/** A figure as data files list it; `computed` (what its inputs give) and `note` (why it stands) are those of a declared discrepancy. */
export interface FigureRow {
  figure: Figure;
  /** Of its measure, or of what else it states. */
  name: string;
  /** `computed`: worked out by the generator; `blank`: not filled in yet; an `Absence`: why it has no number. */
  status: Standing | 'computed' | 'blank' | NonNullable<Figure['absence']>;
  computed: Figure | null;
  note: string | null;
}

/** Every figure of a report as a row, its note in plain words. */
export function figureRows(checked: Checked, i18n: I18n): FigureRow[] {
  const { report } = checked;
  const standings = standingsOf(checked);
  const declarations = declarationsOf(report);
  return [...allFigures(report)].map((figure) => {
    const declared = declarations.get(figure);
    return {
      figure,
      name:
        typeof figure.measure === 'string' ? i18n.strings.measureName(figure.measure) : figure.measure.name,
      status:
        standings.get(figure) ?? (figure.origin === 'computed' ? 'computed' : (figure.absence ?? 'blank')),
      computed: declared ? underlying(report, figure) : null,
      note: declared ? plainText(noteOf(report, figure, declared, i18n), i18n) : null,
    };
  });
}

/** Why a figure stands; where its inputs only bound it, after what they give. */
function noteOf(report: Report, figure: Figure, declared: Discrepancy, { strings }: I18n): Sentence {
  const reason = reasonOf(report, declared);
  const by = report.bounded.get(figure);
  return by ? strings.note.discrepancy(figure, stated(report, figure), reason, by) : reason;
}

/** A text on one line: figures as in the sentences of a page, the address of a link in brackets after its words. */
export const plainText = (parts: Paragraph, i18n: I18n): string =>
  parts
    .map((part) => {
      if (typeof part === 'string') return part;
      if (!('mark' in part)) return i18n.formatFigure(part, { longForm: true }).text;
      const words = plainText(part.parts, i18n);
      return part.href && part.href !== words ? `${words} (${part.href})` : words;
    })
    .join('');
