import type { Figure } from './figure.ts';
import { figuresOf } from './figures.ts';
import type { Discrepancy, Prose, Report } from './report.ts';

/** A text taken apart: paragraphs of plain words and the figures that placeholders name. */
export type Paragraph = readonly (string | Figure)[];

/** What `{…}` in a text may name, by its name there: dots for slashes, seen from the section, then from the report. */
export function placeholders(report: Report, sectionId: string | null): Map<string, Figure> {
  const names = new Map<string, Figure>();
  const add = (prefix: string) => {
    for (const figure of figuresOf(report))
      if (figure.id.startsWith(prefix)) {
        const name = figure.id.slice(prefix.length).replaceAll('/', '.');
        if (!names.has(name)) names.set(name, figure);
      }
  };
  if (sectionId) add(`${report.year}/${sectionId}/`);
  add(`${report.year}/`);
  return names;
}

/** Anything in braces is a placeholder; a misspelt one must not pass for words. */
const placeholderPattern = /\{([^{}\n]*)\}/g;

/** Paragraphs of a text (blank lines part them), its placeholders replaced by their figures. */
export function paragraphs({ text }: Prose, names: ReadonlyMap<string, Figure>): Paragraph[] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph
        .replace(/\s*\n\s*/g, ' ')
        .split(placeholderPattern)
        .map((piece, index) => (index % 2 ? (names.get(piece) ?? `{${piece}}`) : piece))
        .filter((piece) => piece !== ''),
    );
}

/** Why a published figure stands, with the figures that its reason names. */
export const reasonOf = (report: Report, { subject }: Figure, { note }: Discrepancy): Paragraph =>
  paragraphs(note, placeholders(report, subject.section?.id ?? null)).flat();
