import { statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { languageOf, locales } from '../format/languages.ts';
import { problem } from '../format/problem.ts';
import { sayIn } from '../format/say.ts';
import { read } from '../yaml/read.ts';
import { readFolder } from './folder.ts';
import { asGithub } from './github.ts';
import { asJson } from './json.ts';
import type { Outcome } from './outcome.ts';
import { asText } from './text.ts';

const printers = new Map<string, (outcome: Outcome) => string>([
  ['text', asText],
  ['json', asJson],
  ['github', asGithub],
]);
const options = `[--data DIR] [--format ${[...printers.keys()].join('|')}]`;

/** `npm run check`: reads and proves a data folder. Exit 0 proven, 1 problems in the data, 2 wrong use. */
function check(): number {
  const { data, format } = arguments_();
  const print = printers.get(format ?? '');
  const words = languageOf(locales[0]).words(sayIn(languageOf(locales[0]))).terminal;
  if (!data || !print) return misuse(words.usage(options));
  let files: ReadonlyMap<string, string>;
  try {
    if (!statSync(data, { throwIfNoEntry: false })?.isDirectory()) return misuse(words.noFolder(data));
    files = readFolder(data);
  } catch (error) {
    return misuse((error as Error).message); // the system's: a file that may not be read
  }

  const { locale, editions, problems: found } = read(files, locales);
  const language = languageOf(locale);
  const named = (file: string) => shown(data, file);
  const problems = found.map((located) => problem(located, language, named));
  process.stdout.write(print({ editions, problems, language, named }));
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function arguments_(): { data?: string; format?: string } {
  try {
    const { values } = parseArgs({
      options: {
        data: { type: 'string', default: process.env['REPORT_DATA'] || 'data' },
        format: { type: 'string', default: 'text' },
      },
    });
    return values;
  } catch {
    return {};
  }
}

function misuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}

/** A file as a person at this prompt would name it. */
function shown(folder: string, file: string): string {
  const relative = path.relative('.', path.join(folder, file));
  return (relative.startsWith('..') ? path.resolve(folder, file) : relative).split(path.sep).join('/');
}

process.exitCode = check();
