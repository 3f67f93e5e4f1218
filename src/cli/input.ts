import { statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { languageOf, languages, locales } from '../i18n/languages.ts';
import { createI18n, type I18n } from '../i18n/i18n.ts';
import type { CommandName } from '../i18n/ui-strings.ts';
import { read, type Dataset } from '../read/read.ts';
import { CommandEnd, sayEndsIn } from './command-end.ts';
import { readFolder } from './folder.ts';

/** What a command was called with: its data folder as it is read, its other flags, and what stands beside the flags. */
export interface CommandInput {
  data: string;
  flags: Readonly<Record<string, string | undefined>>;
  positionals: string[];
  files: ReadonlyMap<string, string>;
  dataset: Dataset;
  /** The language of the data. */
  i18n: I18n;
  /** How the command is called, for whoever called it wrongly. */
  usage: string;
}

/**
 * Reads the command line of a command and its data folder; throws what is wrong with them. `takes` is what stands beside its flags,
 * `own` are the flags of this command alone, each with its default and with how a person is told of it.
 */
export function commandInput(
  name: CommandName,
  {
    takes,
    own = {},
  }: { takes?: string; own?: Readonly<Record<string, readonly [value: string, shown: string]>> } = {},
): CommandInput {
  const { terminal } = createI18n(languageOf(locales[0])).strings;
  const shownFlags = ['[--data DIR]', ...Object.values(own).map(([, shownFlag]) => shownFlag)];
  const call = [`npm run ${name} --`, ...(takes ? [takes] : []), ...shownFlags].join(' ');
  const usage = terminal.usage(call);
  const defaults = { data: process.env['REPORT_DATA'] || 'data', ...mapValues(own, ([value]) => value) };
  const config: ParseArgsOptionsConfig = mapValues(defaults, (value) => ({ type: 'string', default: value }));
  const args = process.argv.slice(2);
  if (args.some((arg) => arg === '--help' || arg === '-h'))
    throw new CommandEnd(`${terminal.help[name]}\n${call}`, 0);
  let parsed: { values: Record<string, unknown>; positionals: string[] };
  try {
    parsed = parseArgs({ args: withValues(args), allowPositionals: true, options: config });
  } catch {
    throw new CommandEnd(usage);
  }
  const flags = parsed.values as Record<string, string>;
  const data = flags['data'];
  if (!data || (parsed.positionals.length && !takes)) throw new CommandEnd(usage);
  if (!statSync(data, { throwIfNoEntry: false })?.isDirectory())
    throw new CommandEnd(terminal.noFolder(data));
  const files = readFolder(data);
  const dataset = read(files, languages);
  const i18n = createI18n(languageOf(dataset.locale));
  sayEndsIn(i18n.language);
  return {
    data,
    flags,
    positionals: parsed.positionals,
    files,
    dataset,
    i18n,
    usage: i18n.strings.terminal.usage(call),
  };
}

/** A flag that may stand alone gets an empty value: `--host`. */
const withValues = (args: readonly string[]): string[] =>
  args.map((arg, index) => (arg === '--host' && !/^[^-]/.test(args[index + 1] ?? '') ? '--host=' : arg));

const mapValues = <From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Record<string, To> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

/** A file of the data folder as a person at this prompt would name it: from here, or in full where it lies elsewhere. */
export function shown(data: string, file: string): string {
  const relative = path.relative('.', path.join(data, file));
  const isElsewhere = relative.startsWith('..') || path.isAbsolute(relative); // another drive
  return (isElsewhere ? path.resolve(data, file) : relative).split(path.sep).join('/');
}
