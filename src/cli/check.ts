import { problem } from '../format/problem.ts';
import { asked, options, refuse, shown, type Asked } from './asked.ts';
import { asGithub } from './github.ts';
import { asJson } from './json.ts';
import type { Outcome } from './outcome.ts';
import { asText } from './text.ts';

const printers = new Map<string, (outcome: Outcome) => string>([
  ['text', asText],
  ['json', asJson],
  ['github', asGithub],
]);
const flags = `${options} [--format ${[...printers.keys()].join('|')}]`;

/** How a check went: 0 proven, 1 problems in the data, 2 wrong use; and what it has proven. */
export interface Checked {
  exit: 0 | 1 | 2;
  proven: Asked | null;
}

/** `npm run check`: reads and proves a data folder, and prints each proof and problem. */
export function check(): Checked {
  const use = asked(({ words }) => words.terminal.usage(flags), { format: 'text' });
  if (typeof use === 'string') return { exit: refuse(use), proven: null };
  const { data, publication, speech } = use;
  const print = printers.get(use.flags['format'] ?? '');
  if (!print || use.words.length) return { exit: refuse(speech.words.terminal.usage(flags)), proven: null };

  const { editions, problems: found } = publication;
  const named = (file: string) => shown(data, file);
  const problems = found.map((located) => problem(located, speech.language, named));
  process.stdout.write(print({ editions, problems, language: speech.language, named }));
  return problems.some(({ severity }) => severity === 'error')
    ? { exit: 1, proven: null }
    : { exit: 0, proven: use };
}

if (import.meta.main) process.exitCode = check().exit;
