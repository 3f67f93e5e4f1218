import { lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createI18n } from '../../src/i18n/i18n.ts';
import { languageOf } from '../../src/i18n/languages.ts';
import { fresh } from '../build.ts';

export const words = createI18n(languageOf('en')).strings.terminal;

/** No process has this number: Linux and macOS count less far, Windows gives multiples of four. */
export const dead = 4_194_307;

export function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
}

export const read = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => lstatSync(path.join(folder, file)).isFile())
      .sort()
      .map((file) => [file.split(path.sep).join('/'), readFileSync(path.join(folder, file), 'utf8')]),
  );

export const before = { 'index.html': 'before', '2022/index.html': 'before', '2022/data.json': 'before' };
export const after = { 'index.html': 'after', '2023/index.html': 'after' };
export const make = (folder: string) => Promise.resolve(write(folder, after));

/** A published site, and all that stands around it. */
export function published() {
  const root = fresh();
  const dist = path.join(root, 'dist');
  write(dist, before);
  return { root, dist };
}
