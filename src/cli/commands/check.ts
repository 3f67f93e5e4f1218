import { problem } from '../../format/problem.ts';
import { asGithub } from '../github.ts';
import { commandInput, failWith, options, shown, type CommandInput } from '../input.ts';
import { asJson } from '../json.ts';
import type { Outcome } from '../outcome.ts';
import type { ExitCode } from '../run.ts';
import { asText } from '../text.ts';

const printers = new Map<string, (outcome: Outcome) => string>([
  ['text', asText],
  ['json', asJson],
  ['github', asGithub],
]);
const flags = `${options} [--format ${[...printers.keys()].join('|')}]`;

/** How a check went, and what it has proven. */
export interface Checked {
  exit: ExitCode;
  proven: CommandInput | null;
}

/** Reads and proves a data folder, and prints each proof and problem; for the command of this name. */
export function check(name: 'check' | 'build'): Checked {
  const usage = `npm run ${name} -- ${flags}`;
  const input = commandInput(usage, { format: 'text' });
  if (typeof input === 'string') return { exit: failWith(input), proven: null };
  const { data, publication, speech } = input;
  const print = printers.get(input.flags['format'] ?? '');
  if (!print || input.words.length)
    return { exit: failWith(speech.words.terminal.usage(usage)), proven: null };

  const { editions, problems: found } = publication;
  const named = (file: string) => shown(data, file);
  const problems = found.map((located) => problem(located, speech.language, named));
  process.stdout.write(print({ editions, problems, language: speech.language, named }));
  return problems.some(({ severity }) => severity === 'error')
    ? { exit: 1, proven: null }
    : { exit: 0, proven: input };
}

/** `npm run check`. */
export const run = (): ExitCode => check('check').exit;
