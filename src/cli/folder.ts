import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { assetOf, isYaml } from '../read/asset.ts';
import { unread } from '../read/parse.ts';

/** Hidden files, such as editors leave beside an open one: `.#site.yaml`. */
const hidden = /(^|[\\/])\./;

/** Files of a data folder that are no data: the guide, and what `npm run schema` writes. */
const beside = /^(?:README\.md|schema[\\/][^\\/]+\.json)$/;

/** What each file that is no YAML is, by path, size and time, so that `npm run dev`, which looks twice a second, need not read it again. */
const known = new Map<string, string>();

/**
 * The files of a data folder by their path in it, with `/` on every system. YAML is given as text, with U+FFFD for bytes that are not
 * UTF-8; any other file as what it is with its size and time, so that a change shows. A link that leads out of the folder is not followed.
 */
export function readFolder(folder: string): Map<string, string> {
  const root = `${realpathSync(folder)}${path.sep}`;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    if (hidden.test(name) || beside.test(name)) return [];
    const file = path.join(folder, name);
    const stats = statSync(file, { throwIfNoEntry: false });
    return stats?.isFile() ? [{ name: name.split(path.sep).join('/'), file, stats }] : [];
  });
  const isInside = (file: string) => realpathSync(file).startsWith(root);
  return new Map(
    files
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ name, file, stats: { size, mtimeMs } }) => {
        if (isYaml(name)) return [name, isInside(file) ? readFileSync(file, 'utf8') : unread];
        if (!isInside(file)) return [name, 'outside'];
        const stamp = `${size} ${mtimeMs}`;
        const key = `${path.resolve(file)} ${stamp}`;
        if (!known.has(key)) known.set(key, `${assetOf(name, readFileSync(file))} ${stamp}`);
        return [name, known.get(key)!];
      }),
  );
}
