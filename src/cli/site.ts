import path from 'node:path';
import type { AstroInlineConfig } from 'astro';
import { CommandEnd } from './command-end.ts';
import { commandInput, type CommandInput } from './input.ts';

/** Throws a `CommandEnd` if the path of the project or of the data has a `#` or `?`: Vite would take that for the end of the path. */
export function requireServable({ data, i18n }: CommandInput): void {
  const folder = [path.resolve('.'), path.resolve(data)].find((each) => /[#?]/.test(each));
  if (folder) throw new CommandEnd(i18n.strings.terminal.unservable(folder));
}

/** A command that serves the site, as it was called. */
export interface Serving {
  input: CommandInput;
  server: NonNullable<AstroInlineConfig['server']>;
}

/**
 * Reads the command line of a command that serves the site: its data folder, its port, and the host that it listens on, where
 * `--host` alone stands for every address of the machine.
 */
export function serving(name: 'dev' | 'preview'): Serving {
  const input = commandInput(name, {
    own: { port: ['4321', '[--port PORT]'], host: ['localhost', '[--host [ADDRESS]]'] },
  });
  const port = Number(input.flags['port']);
  if (!/^\d+$/.test(input.flags['port'] ?? '') || port > 65_535) throw new CommandEnd(input.usage);
  requireServable(input);
  process.env['REPORT_DATA'] = input.data;
  return { input, server: { port, host: input.flags['host'] || true } };
}
