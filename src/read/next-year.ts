import type { Path } from '../model/address.ts';
import { figureKinds } from '../model/measure.ts';
import type { Report } from '../model/report.ts';
import type { Content } from '../model/unread.ts';
import { parse } from './parse.ts';
import { rollForward } from './roll-forward.ts';
import { editionSchema } from './schema/edition.ts';
import { outlinesAt, type Outline } from './schema/outline.ts';
import { sectionSchema } from './schema/section.ts';

/** The words of the comments in the files of a new year. */
export interface NextWords {
  /** Above `draft: true`. */
  draft: string;
  /** Above a text copied from that year; begins with `[2023]`, by which `unreviewed` finds it. */
  review: (year: string) => string;
}

/** The files of a report rolled forward to `year`: their texts by their new paths in the data folder. */
export function nextYear(
  files: ReadonlyMap<string, Content>,
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
        isFigure: is(({ kind }) => figureKinds.some((each) => each === kind)),
        isDiscrepancy: is(({ field }) => field === 'discrepancy'),
        isPictures: is(({ field }) => field === 'pictures'),
        isProse: is(({ prose }) => prose === true),
        review: words.review,
      });
      return [`${year}/${name}.yaml`, name === 'report' ? drafted(text, words.draft) : text];
    }),
  );
}

/** What `draft: true` must come after: the line that names a schema for editors, or everything up to the `---` of the document. */
const head = /^(?:(?:(?:[#%].*)?\r?\n)*---[ \t]*(?:#.*)?\r?\n|#.*yaml-language-server.*\r?\n)?/;

function drafted(text: string, comment: string): string {
  const rest = text.replace(/^draft:.*(?:\r?\n|$)/m, '');
  const lines = `# ${comment}\ndraft: true\n`;
  return rest.replace(
    head,
    (found) => found + (text.includes('\r\n') ? lines.replace(/\n/g, '\r\n') : lines),
  );
}
