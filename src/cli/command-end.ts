import type { Language } from '../i18n/language.ts';
import { languages } from '../i18n/languages.ts';
import { printable } from '../i18n/printable.ts';
import { createI18n } from '../i18n/i18n.ts';
import type { ExitCode } from './exit-code.ts';

/** Thrown to end a command early, with a message for the user: the help that was asked for (exit 0), or why it cannot go on. */
export class CommandEnd extends Error {
  readonly exit: ExitCode;

  constructor(message: string, exit: ExitCode = 2) {
    super(message);
    this.exit = exit;
  }
}

/** The language in which `commandEnd` words errors: that of the data once it is known, until then the first. */
let language: Language = languages[0];
export function sayEndsIn(known: Language): void {
  language = known;
}

/** Turns any error into the end of a command: one of the system exits with 2, any other is a fault of the program and exits with 3. */
export function commandEnd(error: unknown): CommandEnd {
  if (error instanceof CommandEnd) return error;
  const { terminal } = createI18n(language).strings;
  const { code, path, stack, message, syscall } = (
    error instanceof Error ? error : new Error(String(error))
  ) as NodeJS.ErrnoException;
  if (/\b(?:ENOSPC|EDQUOT|EFBIG)\b|\bos error (?:28|27|112)\b/.test(message))
    return new CommandEnd(terminal.diskFull(path ?? '.astro/')); // a native module names it only in its message
  if (!syscall) return new CommandEnd(terminal.internal(stack ?? message), 3);
  if (['EACCES', 'EPERM', 'EROFS'].includes(code ?? '')) return new CommandEnd(terminal.noAccess(path ?? ''));
  if (code === 'ELOOP' && path) return new CommandEnd(terminal.looped(path));
  return new CommandEnd(path ? terminal.refused(path, message.replace(/, .*/s, '')) : message);
}

/** The end of a command whose output cannot be written, for a reason of the system such as `ENOSPC`. */
export const unwritten = (reason: string): CommandEnd =>
  new CommandEnd(createI18n(language).strings.terminal.unwritten(reason));

/** Prints help to stdout and a failure to stderr or, with `asJson`, as a JSON object to stdout. */
export function printEnd({ exit, message }: CommandEnd, asJson: boolean): void {
  if (exit === 0) process.stdout.write(`${message}\n`);
  else if (asJson)
    process.stdout.write(
      `${JSON.stringify({ ok: false, error: { exit, message }, problems: [], checks: [] }, null, 2)}\n`,
    );
  else process.stderr.write(`${message.split('\n').map(printable).join('\n')}\n`);
}
