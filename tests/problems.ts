import { stripVTControlCharacters } from 'node:util';
import { countsOf, standingsOf, type Counts } from '../src/checks/standing.ts';
import { codeFrame } from '../src/cli/code-frame.ts';
import { readFolder } from '../src/cli/folder.ts';
import type { Language } from '../src/i18n/language.ts';
import { languageOf, languages } from '../src/i18n/languages.ts';
import { problem, type Problem } from '../src/i18n/problem.ts';
import { createFormatters } from '../src/i18n/formatters.ts';
import type { Code } from '../src/model/finding.ts';
import type { Measure } from '../src/model/measure.ts';
import { memoize } from '../src/model/memoize.ts';
import { isUnread, type Content } from '../src/model/unread.ts';
import { channelsOf, type Channel, type Report } from '../src/model/report.ts';
import { read, type Edition, type Dataset } from '../src/read/read.ts';

type Files = ReadonlyMap<string, Content>;

/** The files of a data folder as texts; what is not read has none. */
export const textsOf = (files: Files): Map<string, string> =>
  new Map([...files].map(([file, content]) => [file, isUnread(content) ? '' : content]));

/** The texts of a data folder on the disk. */
export const dataIn = (folder: string): Map<string, string> => textsOf(readFolder(folder));

/** The data of the real report, frozen. */
export const realData = (): Map<string, string> => dataIn('tests/fixtures/vostok');

const known = new WeakMap<Files, { texts: Content[]; dataset: Dataset }>();

/** A data folder, read and proven. The same one is read once, however many languages and tests ask for it. */
export function publicationOf(files: Files): Dataset {
  const texts = [...files].flat();
  const before = known.get(files);
  if (before?.texts.length === texts.length && before.texts.every((text, index) => text === texts[index]))
    return before.dataset;
  const dataset = read(files, languages);
  known.set(files, { texts, dataset });
  return dataset;
}

const worded = memoize(({ problems, currencies }: Dataset) =>
  memoize((language: Language) => {
    const format = createFormatters(language, currencies);
    return problems.map((each) => problem(each, { language, format }, (file) => file));
  }),
);

/** The same with its problems worded. */
export function readAll(
  files: Files,
  language: Language = languageOf('ru'),
): Omit<Dataset, 'problems'> & { problems: Problem[] } {
  const dataset = publicationOf(files);
  return { ...dataset, problems: worded(dataset)(language) };
}

/** The problems of a data folder in words, but for measures without figures: the folders of tests are parts of reports. */
export const problemsOf = (files: Files): Problem[] =>
  readAll(files).problems.filter(({ code }) => code !== 'unused-measure');

/** The problems of a data folder in short: `error 2023/calls.yaml:12 total-mismatch`. */
export const codesOf = (files: Files): string[] =>
  problemsOf(files).map(({ severity, file, line, code }) => `${severity} ${file}:${line} ${code}`);

/** The latest edition of a folder that can be read. */
export function editionOf(files: Files): Edition {
  const edition = readAll(files).editions.at(-1);
  if (!edition) throw new Error('no edition');
  return edition;
}

/** How many figures the latest edition publishes, and how they stand. */
export const countsIn = (files: Files): Counts => countsOf([standingsOf(editionOf(files))]);

/** The report of the latest edition. */
export const reportOf = (files: Files): Report => editionOf(files).report;

/** What the terminal shows of each problem, or of those of one code, without colours. */
export function terminal(files: Files, language: Language = languageOf('ru'), only?: Code): string {
  const { terminal: strings } = language.strings(createFormatters(language));
  const problems = readAll(files, language).problems.filter(({ code }) => !only || code === only);
  const texts = problems.map((each) => codeFrame(each, strings));
  return stripVTControlCharacters(texts.join('\n\n'));
}

/** A channel of a report by its id. */
export function channelOf(report: Report, id: string): Channel {
  const channel = channelsOf(report).find((each) => each.id === id);
  if (!channel) throw new Error(`no channel ${id}`);
  return channel;
}

/** A measure of a report by its id. */
export function measureOf({ measures }: Report, id: string): Measure {
  const measure = measures.find((each) => each.id === id);
  if (!measure) throw new Error(`no measure ${id}`);
  return measure;
}
