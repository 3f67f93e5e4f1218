import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The YAML files of a data folder by their path in it, with `/` on every system. Bytes that are not UTF-8 become U+FFFD. */
export function readFolder(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.ya?ml$/i.test(name));
  return new Map(
    names.sort().map((name) => [name.split(path.sep).join('/'), readFileSync(path.join(folder, name), 'utf8')]),
  );
}
