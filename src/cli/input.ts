import path from 'node:path';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import type { Language } from '../i18n/language.ts';
import { languageOf, languages, locales } from '../i18n/languages.ts';
import { createI18n, type I18n } from '../i18n/i18n.ts';
import type { CommandName } from '../i18n/command-strings.ts';
import { Folder } from '../read/folder.ts';
import { localeOf } from '../read/locale.ts';
import { read, type Dataset } from '../read/read.ts';
import type { Content } from '../model/unread.ts';
import { CommandEnd, sayEndsIn } from './command-end.ts';
import { isFolder } from './entries.ts';
import { readFolder, siteText } from './folder.ts';

/** What a command was called with: its data folder as it is read, its other flags, and its positional arguments. */
export interface CommandInput {
  data: string;
  flags: Readonly<Record<string, string | undefined>>;
  positionals: string[];
  files: ReadonlyMap<string, Content>;
  dataset: Dataset;
  /** The language of the data. */
  i18n: I18n;
  /** The message that says how to call the command. */
  usage: string;
}

/**
 * Reads the command line of a command and its data folder; throws a `CommandEnd` for help, wrong use or a missing folder. `takes` is an
 * example of its positional argument, if it has one; `own` are its flags beside `--data`, each with its default and its text in the usage.
 */
export function commandInput(
  name: CommandName,
  {
    takes,
    own = {},
  }: { takes?: string; own?: Readonly<Record<string, readonly [value: string, shown: string]>> } = {},
): CommandInput {
  const shownFlags = ['[--data DIR]', ...Object.values(own).map(([, shownFlag]) => shownFlag)];
  const call = [`npm run ${name} --`, ...(takes ? [takes] : []), ...shownFlags].join(' ');
  const defaults = { data: process.env['REPORT_DATA'] || 'data', ...mapValues(own, ([value]) => value) };
  const options: ParseArgsOptionsConfig = mapValues(defaults, (value) => ({
    type: 'string',
    default: value,
  }));
  const args = process.argv.slice(2);
  const config = { args: withValues(args), allowPositionals: true, options };
  // A wrong call is reported in the language of the data folder that it names.
  const { data } = parseArgs({ ...config, strict: false }).values;
  const folder = typeof data === 'string' && isFolder(data) ? data : null;
  if (folder) sayEndsIn(spoken(folder)); // what reads it may already fail
  const files = folder === null ? null : readFolder(folder);
  const dataset = read(files ?? new Map<string, Content>(), languages);
  const i18n = createI18n(languageOf(files ? dataset.locale : locales[0]), dataset.currencies);
  sayEndsIn(i18n.language);
  const { terminal } = i18n.strings;
  const usage = terminal.usage(call);
  if (args.some((arg) => arg === '--help' || arg === '-h'))
    throw new CommandEnd(`${terminal.help[name]}\n${call}`, 0);
  let parsed: { values: Record<string, unknown>; positionals: string[] };
  try {
    parsed = parseArgs(config);
  } catch {
    throw new CommandEnd(usage);
  }
  const flags = parsed.values as Record<string, string>;
  if (typeof data !== 'string' || !data || (parsed.positionals.length && !takes)) throw new CommandEnd(usage);
  if (!files) throw new CommandEnd(terminal.noFolder(data));
  return { data, flags, positionals: parsed.positionals, files, dataset, i18n, usage };
}

/** The language that a data folder names in `site.yaml`, before anything else of it is read. */
function spoken(data: string): Language {
  const folder = new Folder(new Map([['site.yaml', siteText(data)]]));
  return languageOf(localeOf(folder, languages).locale);
}

/** Gives `--host`, which may stand alone, an empty value. */
const withValues = (args: readonly string[]): string[] =>
  args.map((arg, index) => (arg === '--host' && !/^[^-]/.test(args[index + 1] ?? '') ? '--host=' : arg));

const mapValues = <From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Record<string, To> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

/** The path of a file of the data folder as it is printed: relative to the working directory, absolute if outside; always with `/`. */
export function shown(data: string, file: string): string {
  const relative = path.relative('.', path.join(data, file)); // absolute on another drive
  return (relative.startsWith('..') ? path.resolve(data, file) : relative).split(path.sep).join('/');
}
