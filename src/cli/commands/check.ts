import { problem } from '../../format/problem.ts';
import { CommandEnd } from '../command-end.ts';
import type { ExitCode } from '../exit-code.ts';
import { asGithub } from '../github.ts';
import { commandInput, shown, type CommandInput } from '../input.ts';
import { asJson } from '../json.ts';
import type { Outcome } from '../outcome.ts';
import { asText } from '../text.ts';

const printers = new Map<string, (outcome: Outcome) => string>([
  ['text', asText],
  ['json', asJson],
  ['github', asGithub],
]);

/** Reads and proves a data folder, and prints each proof and problem; for the command of this name. */
export function check(name: 'check' | 'build'): CommandInput {
  const input = commandInput(name, {
    own: { format: ['text', `[--format ${[...printers.keys()].join('|')}]`] },
  });
  const { data, publication, speech } = input;
  const print = printers.get(input.flags['format'] ?? '');
  if (!print) throw new CommandEnd(input.usage);
  const named = (file: string) => shown(data, file);
  const problems = publication.problems.map((located) => problem(located, speech.language, named));
  process.stdout.write(print({ editions: publication.editions, problems, language: speech.language, named }));
  return input;
}

/** `npm run check`. */
export function run(): ExitCode {
  const { publication } = check('check');
  return publication.problems.some(({ finding }) => finding.severity === 'error') ? 1 : 0;
}
