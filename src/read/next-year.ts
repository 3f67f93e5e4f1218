import { declarationsOf } from '../model/declarations.ts';
import { figuresOf } from '../model/figures.ts';
import type { Address, Path } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { parse } from './parse.ts';
import { rollForward } from './roll-forward.ts';

/** What the files of a new year say of themselves, in words. */
export interface NextWords {
  /** Beside `draft: true`. */
  draft: string;
  /** Above a text of another year; begins with `[2023]`, by which `unreviewed` knows it. */
  review: (year: string) => string;
}

const keyOf = ({ file, path }: { file: string; path: Path }): string => [file, ...path].join('\0');

const proseOf = (report: Report): Address[] =>
  [
    report.text,
    report.closing?.text,
    ...report.sections.flatMap(({ text, closing, hours }) => [
      text,
      closing,
      ...hours.map((each) => each.text),
    ]),
  ].flatMap((prose) => prose?.at ?? []);

/** The texts of a report's files, by their paths in the data folder, made ready for another year. */
export function nextYear(
  files: ReadonlyMap<string, string>,
  report: Report,
  year: string,
  words: NextWords,
): Map<string, string> {
  const figures = new Set(figuresOf(report).flatMap(({ at }) => (at ? [keyOf(at)] : [])));
  const discrepancies = new Set([...declarationsOf(report).values()].map(({ at }) => keyOf(at)));
  const prose = new Set(proseOf(report).map(keyOf));
  return new Map(
    ['report', ...report.sections.map(({ id }) => id)].map((name) => {
      const file = `${report.year}/${name}.yaml`;
      const text = rollForward(parse(file, files.get(file) ?? ''), {
        year: report.year,
        isFigure: (path) =>
          ['', '/value', '/contacts'].some((end) =>
            figures.has(keyOf({ file, path }) + end.replace('/', '\0')),
          ),
        isDiscrepancy: (path) => discrepancies.has(keyOf({ file, path })),
        isProse: (path) => prose.has(keyOf({ file, path })),
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
