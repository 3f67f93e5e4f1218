import { problem } from '../../i18n/problem.ts';
import { CommandEnd } from '../command-end.ts';
import type { ExitCode } from '../exit-code.ts';
import { asGithub } from '../github.ts';
import { commandInput, shown, type CommandInput } from '../input.ts';
import { asJson } from '../json.ts';
import type { CheckResult } from '../check-result.ts';
import { asText } from '../text.ts';

const printers = new Map<string, (result: CheckResult) => string>([
  ['text', asText],
  ['json', asJson],
  ['github', asGithub],
]);

/** Reads and proves a data folder, and prints each proof and problem; `name` is the command that was called. */
export function runCheck(name: 'check' | 'build'): CommandInput {
  const input = commandInput(name, {
    own: { format: ['text', `[--format ${[...printers.keys()].join('|')}]`] },
  });
  const { data, dataset, i18n } = input;
  const print = printers.get(input.flags['format'] ?? '');
  if (!print) throw new CommandEnd(input.usage);
  const named = (file: string) => shown(data, file);
  const problems = dataset.problems.map((located) => problem(located, i18n, named));
  process.stdout.write(print({ editions: dataset.editions, problems, i18n, named }));
  return input;
}

/** `npm run check`. */
export function run(): ExitCode {
  const { dataset } = runCheck('check');
  return dataset.problems.some(({ finding }) => finding.severity === 'error') ? 1 : 0;
}
