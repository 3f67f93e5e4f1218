import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { vocabularyOf } from '../../yaml/vocabulary.ts';
import { commandInput, failWith, options, shown } from '../input.ts';
import type { ExitCode } from '../run.ts';
import { schemasOf } from '../schemas.ts';

const usage = `npm run schema -- ${options}`;

/**
 * `npm run schema`: writes what editors complete and explain the data by, for the ids of a data folder. Exit 0 written, 1 problems
 * in the data, 2 wrong use.
 */
export function run(): ExitCode {
  const input = commandInput(usage);
  if (typeof input === 'string') return failWith(input);
  const { data, files, speech } = input;
  const words = speech.words.editor;
  if (input.words.length) return failWith(speech.words.terminal.usage(usage));
  const vocabulary = vocabularyOf(files);
  if (!vocabulary) return failWith(words.unreadable(data), 1);

  const stale = [...schemasOf(vocabulary, speech.language)]
    .map(([name, text]) => ({ file: shown(data, `schema/${name}`), text }))
    .filter(({ file, text }) => !existsSync(file) || readFileSync(file, 'utf8') !== text);
  mkdirSync(path.join(data, 'schema'), { recursive: true });
  for (const { file, text } of stale) writeFileSync(file, text);
  const names = stale.map(({ file }) => file);
  process.stdout.write(`${names.length ? words.written(names) : words.fresh(shown(data, 'schema'))}\n`);
  return 0;
}
