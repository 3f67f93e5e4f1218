import type { Language } from '../i18n/language.ts';
import { languageOf, locales } from '../i18n/languages.ts';
import { stripControlChars } from '../i18n/caret-line.ts';
import { createI18n } from '../i18n/i18n.ts';
import type { ExitCode } from './exit-code.ts';

/** What ends a command before its work is done, in words for whoever called it: help that was asked for, or why it cannot go on. */
export class CommandEnd extends Error {
  readonly exit: ExitCode;

  constructor(message: string, exit: ExitCode = 2) {
    super(message);
    this.exit = exit;
  }
}

/** The language of the data, once it is known: whatever ends a command then is said in it. */
let language = languageOf(locales[0]);
export function sayEndsIn(known: Language): void {
  language = known;
}

/** Any error as the end of a command. One that the system gives is told as such, and one that nobody foresaw as a fault of the program. */
export function commandEnd(error: unknown): CommandEnd {
  if (error instanceof CommandEnd) return error;
  const { terminal } = createI18n(language).strings;
  const { code, path, stack, message, syscall } = (
    error instanceof Error ? error : new Error(String(error))
  ) as NodeJS.ErrnoException;
  if (/\b(?:ENOSPC|EDQUOT|EFBIG)\b|\bos error (?:28|27|112)\b/.test(message))
    return new CommandEnd(terminal.diskFull(path ?? '.astro/')); // of a native module, too
  if (!syscall) return new CommandEnd(terminal.internal(stack ?? message), 3);
  if (['EACCES', 'EPERM', 'EROFS'].includes(code ?? '')) return new CommandEnd(terminal.noAccess(path ?? ''));
  if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code ?? ''))
    return new CommandEnd(terminal.diskFull(path ?? ''));
  return new CommandEnd(message);
}

/** Prints an end: help where results are printed, a failure beside them, and for programs the failure as their result. */
export function printEnd({ exit, message }: CommandEnd, asJson: boolean): void {
  if (exit === 0) process.stdout.write(`${message}\n`);
  else if (asJson)
    process.stdout.write(
      `${JSON.stringify({ ok: false, error: { exit, message }, problems: [], checks: [] }, null, 2)}\n`,
    );
  else process.stderr.write(`${message.split('\n').map(stripControlChars).join('\n')}\n`);
}
