import { stripVTControlCharacters } from 'node:util';
import { asGithub } from '../../src/cli/github.ts';
import { asJson } from '../../src/cli/json.ts';
import { asText } from '../../src/cli/text.ts';
import { createI18n } from '../../src/i18n/i18n.ts';
import { languageOf, languages } from '../../src/i18n/languages.ts';
import { problem } from '../../src/i18n/problem.ts';
import { read } from '../../src/read/read.ts';

const printers = { text: asText, json: asJson, github: asGithub };

/** What each format prints of a folder, without the colours that are ours. */
export function printed(files: ReadonlyMap<string, string>, locale = 'ru') {
  const i18n = createI18n(languageOf(locale));
  const { editions, problems: found } = read(files, languages);
  const named = (file: string) => file;
  const problems = found.map((located) => problem(located, i18n, named));
  return Object.entries(printers).map(
    ([format, print]) =>
      [format, stripVTControlCharacters(print({ editions, problems, i18n, named }))] as const,
  );
}
