import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { vocabularyOf } from '../yaml/vocabulary.ts';
import { asked, options, refuse, shown } from './asked.ts';
import { schemasOf } from './schemas.ts';

/**
 * `npm run schema`: writes what editors complete and explain the data by, for the ids of a data folder. Exit 0 written, 1 problems
 * in the data, 2 wrong use.
 */
function schema(): number {
  const use = asked(({ words }) => words.editor.schemaUsage(options));
  if (typeof use === 'string') return refuse(use);
  const { data, files, speech } = use;
  const words = speech.words.editor;
  if (use.words.length) return refuse(words.schemaUsage(options));
  const vocabulary = vocabularyOf(files);
  if (!vocabulary) return refuse(words.unreadable(data), 1);

  const stale = [...schemasOf(vocabulary, speech.language)]
    .map(([name, text]) => ({ file: shown(data, `schema/${name}`), text }))
    .filter(({ file, text }) => !existsSync(file) || readFileSync(file, 'utf8') !== text);
  mkdirSync(path.join(data, 'schema'), { recursive: true });
  for (const { file, text } of stale) writeFileSync(file, text);
  const names = stale.map(({ file }) => file);
  process.stdout.write(`${names.length ? words.written(names) : words.fresh(shown(data, 'schema'))}\n`);
  return 0;
}

process.exitCode = schema();
