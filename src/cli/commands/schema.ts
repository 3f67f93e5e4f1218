import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { vocabularyOf } from '../../read/vocabulary.ts';
import { CommandEnd } from '../command-end.ts';
import type { ExitCode } from '../exit-code.ts';
import { commandInput, shown } from '../input.ts';
import { schemasOf } from '../schemas.ts';

/**
 * `npm run schema`: writes the JSON Schemas by which editors complete and explain the YAML, with the ids of the data folder. Exits with 0
 * when they are up to date, 1 on problems in the data, 2 on wrong use.
 */
export function run(): ExitCode {
  const input = commandInput('schema');
  const { data, files, i18n } = input;
  const strings = i18n.strings.editor;
  const vocabulary = vocabularyOf(files);
  if (!vocabulary) throw new CommandEnd(strings.unreadable(data), 1);

  const stale = [...schemasOf(vocabulary, i18n.language)]
    .map(([name, text]) => ({ file: shown(data, `schema/${name}`), text }))
    .filter(({ file, text }) => !existsSync(file) || readFileSync(file, 'utf8') !== text);
  mkdirSync(path.join(data, 'schema'), { recursive: true });
  for (const { file, text } of stale) writeFileSync(file, text);
  const names = stale.map(({ file }) => file);
  process.stdout.write(`${names.length ? strings.written(names) : strings.fresh(shown(data, 'schema'))}\n`);
  return 0;
}
