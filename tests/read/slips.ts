import { createI18n } from '../../src/i18n/i18n.ts';
import { languageOf, languages } from '../../src/i18n/languages.ts';
import { problem } from '../../src/i18n/problem.ts';
import { read } from '../../src/read/read.ts';

/** A data folder after one slip of an editor. */
interface Slip {
  file: string;
  /** From 1: the line that the slip is in, as it was and as it is now. */
  line: number;
  was: string;
  is: string;
  files: Files;
}

type Files = ReadonlyMap<string, string>;

function* edited(folder: Files, edits: (line: string) => Iterable<string>): Generator<Slip> {
  for (const [file, text] of folder) {
    const lines = text.split('\n');
    for (const [index, was] of lines.entries())
      for (const is of was.startsWith('#') || !was.trim() ? [] : edits(was))
        yield {
          file,
          line: index + 1,
          was,
          is,
          files: new Map(folder).set(file, lines.with(index, is).join('\n')),
        };
  }
}

/** Every line moved by so many spaces, to the left where the number is negative and the line has them. */
const moved = (by: number) => (folder: Files) =>
  edited(folder, (line) => {
    if (by > 0) return [' '.repeat(by) + line];
    return line.startsWith(' '.repeat(-by)) ? [line.slice(-by)] : [];
  });

/** Every line without one of its characters that match. */
const without = (pattern: RegExp) => (folder: Files) =>
  edited(folder, (line) =>
    [...line.matchAll(pattern)].map(({ index }) => line.slice(0, index) + line.slice(index + 1)),
  );

/** Every slip of each kind in a folder. */
export const kinds: Record<string, (folder: Files) => Iterable<Slip>> = {
  'a line moved by one space': (folder) => [...moved(1)(folder), ...moved(-1)(folder)],
  'a line moved by two spaces': (folder) => [...moved(2)(folder), ...moved(-2)(folder)],
  'a bracket that is missing': without(/[[\]{}]/g),
  'a quote that is missing': without(/["']/g),
  'a colon that is missing': without(/:/g),
  'a comma that is missing': without(/,/g),
};

/** The figures of a folder that the check accepts; none of one that it refuses. */
function accepted(files: Files): string[] {
  const { problems, editions } = read(files, languages);
  if (problems.some((each) => each.finding.severity === 'error')) return [];
  return editions.flatMap(({ report }) =>
    [...report.figures.values()].map(({ id, value }) => `${id} ${value}`),
  );
}

/**
 * What the facts of a slip make of its place and its cause; spaces inside a line do not matter. Misleading is a line that is proposed and
 * accepted with other figures than were typed.
 */
export function judged(folder: Files, slips: Iterable<Slip>) {
  const typed = new Set(accepted(folder));
  const found = {
    slips: 0,
    harmless: 0,
    refused: 0,
    placed: 0,
    true_: 0,
    untrue: [] as string[],
    misleading: [] as string[],
  };
  const squeezed = (line: string | undefined) => line && /^ */.exec(line)![0] + line.replace(/\s/g, '');
  for (const { file, line, was, is, files } of slips) {
    found.slips++;
    const errors = read(files, languages).problems.filter((each) => each.finding.severity !== 'warning');
    if (!errors.length) {
      found.harmless++; // a text with another comma, or an indent that means the same
      continue;
    }
    found.refused++;
    const [{ finding, place }] = errors as [(typeof errors)[number]];
    if (errors.length === 1 && place.file === file && Math.abs(place.line - line) <= 1) found.placed++;
    // the cause is true where the line is given back, or where the one value that lost a character is named
    const { code, details } = finding;
    const isCause =
      code === 'syntax'
        ? squeezed(details.repaired?.line) === squeezed(was)
        : ['wrong-kind', 'unknown-placeholder', 'typed-figure'].includes(code);
    if (errors.length === 1 && place.line === line && isCause) found.true_++;
    else {
      if (code === 'syntax' && details.repaired) {
        const text = files
          .get(place.file)!
          .split('\n')
          .with(place.line - 1, details.repaired.line)
          .join('\n');
        const figures = accepted(new Map(files).set(place.file, text));
        if (figures.some((each) => !typed.has(each))) found.misleading.push(`${file}:${line} ${is}`);
      }
      const words = errors.map((each) => problem(each, createI18n(languageOf('en')), (name) => name));
      found.untrue.push(
        `${file}:${line} ${is}\n${words.map((each) => `  ${each.line} ${each.message} ${each.hint}`).join('\n')}`,
      );
    }
  }
  return found;
}
