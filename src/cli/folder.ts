import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { unread } from '../read/parse.ts';

/** What a program leaves beside a file that is being edited: `.#site.yaml`. */
const hidden = /(^|[\\/])\./;

/**
 * The YAML files of a data folder by their path in it, with `/` on every system. Bytes that are not UTF-8 become U+FFFD; a link that
 * leads out of the folder is not followed.
 */
export function readFolder(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) =>
      /\.ya?ml$/i.test(name) &&
      !hidden.test(name) &&
      statSync(path.join(folder, name), { throwIfNoEntry: false })?.isFile(),
  );
  const root = `${realpathSync(folder)}${path.sep}`;
  const text = (file: string) => (realpathSync(file).startsWith(root) ? readFileSync(file, 'utf8') : unread);
  return new Map(names.sort().map((name) => [name.split(path.sep).join('/'), text(path.join(folder, name))]));
}
