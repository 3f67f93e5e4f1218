import { statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { languageOf, locales } from '../format/languages.ts';
import { speak, type Speech } from '../format/speech.ts';
import { read, type Publication } from '../yaml/read.ts';
import { readFolder } from './folder.ts';

/** What a command was asked: its data folder as it is read, and what stands beside the flags. */
export interface Asked {
  data: string;
  words: string[];
  files: ReadonlyMap<string, string>;
  publication: Publication;
  /** The language of the data. */
  speech: Speech;
}

/** The flags that every command which reads a data folder knows, as a person is told of them. */
export const options = '[--data DIR]';

/** Reads the command line of a command that writes files, and its data folder; a text is what is wrong with it. */
export function asked(usage: (speech: Speech) => string): Asked | string {
  const fallback = speak(languageOf(locales[0]));
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { data: { type: 'string', default: process.env['REPORT_DATA'] || 'data' } },
    });
    const { data } = values;
    if (!statSync(data, { throwIfNoEntry: false })?.isDirectory())
      return fallback.words.terminal.noFolder(data);
    const files = readFolder(data);
    const publication = read(files, locales);
    return { data, words: positionals, files, publication, speech: speak(languageOf(publication.locale)) };
  } catch {
    return usage(fallback);
  }
}

/** A file of the data folder as a person at this prompt would name it. */
export const shown = (data: string, file: string): string => path.join(data, file).split(path.sep).join('/');

/** Says why nothing was done; gives the exit code back. */
export function refuse(message: string, code: number): number {
  process.stderr.write(`${message}\n`);
  return code;
}
