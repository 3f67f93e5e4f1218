import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { assetOf, isYaml } from '../read/asset.ts';
import { unread } from '../read/parse.ts';

/** What a program leaves beside a file that is being edited: `.#site.yaml`. */
const hidden = /(^|[\\/])\./;

/** What belongs to a data folder and is none of its data: the guide, and what `npm run schema` writes. */
const beside = /^(?:README\.md|schema[\\/][^\\/]+\.json)$/;

/** What each file that is no YAML was found to be, by its place, size and time: `npm run dev` looks at them twice a second. */
const known = new Map<string, string>();

/**
 * The files of a data folder by their path in it, with `/` on every system: YAML as text, where bytes that are not UTF-8 become
 * U+FFFD; of any other file what it is, and its size and time, so that a change of it is one. A link that leads out of the folder is
 * not followed.
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
