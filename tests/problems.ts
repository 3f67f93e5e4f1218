import { stripVTControlCharacters } from 'node:util';
import { codeFrame } from '../src/cli/code-frame.ts';
import { readFolder } from '../src/cli/folder.ts';
import type { Language } from '../src/i18n/language.ts';
import { languageOf } from '../src/i18n/languages.ts';
import { problem, type Problem } from '../src/i18n/problem.ts';
import { createFormatters } from '../src/i18n/formatters.ts';
import type { Measure } from '../src/model/measure.ts';
import { channelsOf, type Channel, type Report } from '../src/model/report.ts';
import { read, type Edition, type Dataset } from '../src/read/read.ts';

/** The data of the real report, frozen. */
export const realData = (): Map<string, string> => readFolder('tests/fixtures/vostok');

/** A data folder, read and proven, with its problems worded. */
export function readAll(
  files: ReadonlyMap<string, string>,
  language: Language = languageOf('ru'),
): Omit<Dataset, 'problems'> & { problems: Problem[] } {
  const dataset = read(files, ['ru', 'en']);
  return {
    ...dataset,
    problems: dataset.problems.map((each) => problem(each, language, (file) => file)),
  };
}

/** The problems of a data folder in words. */
export const problemsOf = (files: ReadonlyMap<string, string>): Problem[] => readAll(files).problems;

/** The problems of a data folder in short: `error 2023/calls.yaml:12 total-mismatch`. */
export const codesOf = (files: ReadonlyMap<string, string>): string[] =>
  problemsOf(files).map(({ severity, file, line, code }) => `${severity} ${file}:${line} ${code}`);

/** The latest edition of a folder that can be read. */
export function editionOf(files: ReadonlyMap<string, string>): Edition {
  const edition = readAll(files).editions.at(-1);
  if (!edition) throw new Error('no edition');
  return edition;
}

/** The report of the latest edition. */
export const reportOf = (files: ReadonlyMap<string, string>): Report => editionOf(files).report;

/** What the terminal shows of each problem, without colours. */
export function terminal(files: ReadonlyMap<string, string>, language: Language = languageOf('ru')): string {
  const { terminal: strings } = language.strings(createFormatters(language));
  const texts = readAll(files, language).problems.map((each) => codeFrame(each, strings));
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
