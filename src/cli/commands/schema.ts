import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
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
    .filter(({ file, text }) => textIn(file) !== text);
  mkdirSync(path.join(data, 'schema'), { recursive: true });
  for (const { file, text } of stale) putFile(file, text);
  const names = stale.map(({ file }) => file);
  process.stdout.write(`${names.length ? strings.written(names) : strings.fresh(shown(data, 'schema'))}\n`);
  return 0;
}

/** The text of a file; `null` where there is none. */
const textIn = (file: string): string | null =>
  statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file, 'utf8') : null;

/** Puts a file in the place of whatever has its name; if it cannot be written whole, that stays. */
function putFile(file: string, text: string): void {
  const whole = path.join(path.dirname(file), `.${path.basename(file)}-${process.pid}`);
  try {
    writeFileSync(whole, text);
    renameSync(whole, file);
  } finally {
    rmSync(whole, { force: true });
  }
}
