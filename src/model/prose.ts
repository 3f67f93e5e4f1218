import type { Figure } from './figure.ts';
import type { Discrepancy, Prose, Report } from './report.ts';

/** A text taken apart: paragraphs of plain words and the figures that placeholders name. */
export type Paragraph = readonly (string | Figure)[];

/** The figures that `{…}` in a text may name. */
export interface Names {
  /** The figure of a name: dots for slashes, seen from the section of the text, then from the report. */
  get: (name: string) => Figure | undefined;
  /** All names with their figures, those of the section first. */
  all: () => ReadonlyMap<string, Figure>;
}

/** What the texts of a section, or with `null` those of the whole report, may name. */
export function placeholders(
  { year, figures }: Pick<Report, 'year' | 'figures'>,
  section: string | null,
): Names {
  const prefixes = [...(section ? [`${year}/${section}/`] : []), `${year}/`];
  return {
    get: (name) => {
      const path = name.includes('/') ? '' : name.replaceAll('.', '/');
      return prefixes.map((prefix) => figures.get(prefix + path)).find(Boolean);
    },
    all: () => {
      const names = new Map<string, Figure>();
      for (const prefix of prefixes)
        for (const figure of figures.values()) {
          const name = figure.id.slice(prefix.length).replaceAll('/', '.');
          if (figure.id.startsWith(prefix) && !names.has(name)) names.set(name, figure);
        }
      return names;
    },
  };
}

/** Anything in braces is a placeholder; a misspelt one must not pass for words. */
const placeholderPattern = /\{([^{}\n]*)\}/g;

/** Paragraphs of a text of a report (blank lines part them), its placeholders replaced by their figures. */
export function paragraphs(report: Report, { text, section }: Prose): Paragraph[] {
  const names = placeholders(report, section);
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
export const reasonOf = (report: Report, { note }: Discrepancy): Paragraph => paragraphs(report, note).flat();
