import path from 'node:path';
import type { AstroInlineConfig } from 'astro';
import { commandInput, options, type CommandInput } from './input.ts';

/** The first folder that Vite cannot serve, as it takes what follows `#` or `?` for no part of a path: the project's or the data's. */
export const unservable = (data: string): string | undefined =>
  [path.resolve('.'), path.resolve(data)].find((folder) => /[#?]/.test(folder));

/** A command that serves the site, as it was called. */
export interface Serving {
  input: CommandInput;
  server: NonNullable<AstroInlineConfig['server']>;
}

/**
 * Reads the command line of a command that serves the site: its data folder, its port, and the host that it listens on, where
 * `--host` alone stands for every address of the machine. A text is what is wrong with it.
 */
export function serving(name: 'dev' | 'preview'): Serving | string {
  const usage = `npm run ${name} -- ${options} [--port PORT] [--host [ADDRESS]]`;
  const input = commandInput(usage, { port: '4321', host: 'localhost' });
  if (typeof input === 'string') return input;
  const { data, flags, words, speech } = input;
  const port = Number(flags['port']);
  if (words.length || !Number.isInteger(port) || port < 0 || port > 65_535)
    return speech.words.terminal.usage(usage);
  const folder = unservable(data);
  if (folder) return speech.words.terminal.unservable(folder);
  process.env['REPORT_DATA'] = data;
  return { input, server: { port, host: flags['host'] || true } };
}
