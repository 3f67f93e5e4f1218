import type { Path } from '../model/address.ts';
import { figureKinds } from '../model/measure.ts';
import type { Report } from '../model/report.ts';
import { parse } from './parse.ts';
import { rollForward } from './roll-forward.ts';
import { editionSchema } from './schema/edition.ts';
import { outlinesAt, type Outline } from './schema/outline.ts';
import { sectionSchema } from './schema/section.ts';

/** What the files of a new year say of themselves, in words. */
export interface NextWords {
  /** Beside `draft: true`. */
  draft: string;
  /** Above a text of another year; begins with `[2023]`, by which `unreviewed` knows it. */
  review: (year: string) => string;
}

const isFigureKind = new Set<string | undefined>(figureKinds);

/** The texts of a report's files, by their paths in the data folder, made ready for another year. */
export function nextYear(
  files: ReadonlyMap<string, string>,
  report: Report,
  year: string,
  words: NextWords,
): Map<string, string> {
  const { measures, sections } = report;
  const schemas = [
    { name: 'report', schema: editionSchema(measures) },
    ...sections.map((section) => ({ name: section.id, schema: sectionSchema(section.measures) })),
  ];
  return new Map(
    schemas.map(({ name, schema }) => {
      const is = (test: (outline: Outline) => boolean) => (path: Path) => outlinesAt(schema, path).some(test);
      const file = `${report.year}/${name}.yaml`;
      const text = rollForward(parse(file, files.get(file) ?? ''), {
        year: report.year,
        isFigure: is(({ kind }) => isFigureKind.has(kind)),
        isDiscrepancy: is(({ field }) => field === 'discrepancy'),
        isPictures: is(({ field }) => field === 'pictures'),
        isProse: is(({ prose }) => prose === true),
        review: words.review,
      });
      return [`${year}/${name}.yaml`, name === 'report' ? drafted(text, words.draft) : text];
    }),
  );
}

/** What may stand before the first key: the line for the editor's schema, or all up to the mark of the document. */
const head = /^(?:(?:(?:[#%].*)?\r?\n)*---[ \t]*(?:#.*)?\r?\n|#.*yaml-language-server.*\r?\n)?/;

function drafted(text: string, comment: string): string {
  const rest = text.replace(/^draft:.*(?:\r?\n|$)/m, '');
  const lines = `# ${comment}\ndraft: true\n`;
  return rest.replace(
    head,
    (found) => found + (text.includes('\r\n') ? lines.replace(/\n/g, '\r\n') : lines),
  );
}
