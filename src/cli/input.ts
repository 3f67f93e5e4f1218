import { statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { harmless } from '../format/pointer.ts';
import { languageOf, locales } from '../format/languages.ts';
import { speak, type Speech } from '../format/speech.ts';
import { read, type Publication } from '../yaml/read.ts';
import { readFolder } from './folder.ts';

/** What a command was called with: its data folder as it is read, its other flags, and what stands beside the flags. */
export interface CommandInput {
  data: string;
  flags: Readonly<Record<string, string | undefined>>;
  words: string[];
  files: ReadonlyMap<string, string>;
  publication: Publication;
  /** The language of the data. */
  speech: Speech;
}

/** The flag that every command knows, as a person is told of it. */
export const options = '[--data DIR]';

/**
 * Reads the command line of a command and its data folder; a text is what is wrong with them. `usage` is how it is called, `own` are
 * the flags of this command alone, each with its default.
 */
export function commandInput(
  usage: string,
  own: Readonly<Record<string, string>> = {},
): CommandInput | string {
  const fallback = speak(languageOf(locales[0]));
  const defaults = { data: process.env['REPORT_DATA'] || 'data', ...own };
  const config: ParseArgsOptionsConfig = Object.fromEntries(
    Object.entries(defaults).map(([flag, value]) => [flag, { type: 'string', default: value }]),
  );
  // A flag without a value is an empty one: what that stands for, its command says.
  const args = process.argv
    .slice(2)
    .map((arg, index, all) => (arg === '--host' && !/^[^-]/.test(all[index + 1] ?? '') ? '--host=' : arg));
  let data: string;
  let flags: CommandInput['flags'];
  let words: string[];
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: config });
    flags = values as CommandInput['flags'];
    data = flags['data'] ?? '';
    words = positionals;
  } catch {
    return fallback.words.terminal.usage(usage);
  }
  if (!data) return fallback.words.terminal.usage(usage);
  try {
    if (!statSync(data, { throwIfNoEntry: false })?.isDirectory())
      return fallback.words.terminal.noFolder(data);
    const files = readFolder(data);
    const publication = read(files, locales);
    return { data, flags, words, files, publication, speech: speak(languageOf(publication.locale)) };
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    return error.message; // the system's: a file that may not be read
  }
}

/** A file of the data folder as a person at this prompt would name it: from here, or in full where it lies elsewhere. */
export function shown(data: string, file: string): string {
  const relative = path.relative('.', path.join(data, file));
  return (relative.startsWith('..') ? path.resolve(data, file) : relative).split(path.sep).join('/');
}

/** Says why nothing was done; gives the exit code: wrong use, unless it is the data that is wrong. */
export function failWith<Code extends 1 | 2 = 2>(message: string, code?: Code): Code {
  process.stderr.write(`${message.split('\n').map(harmless).join('\n')}\n`);
  return code ?? (2 as Code);
}
