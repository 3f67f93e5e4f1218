import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isPicture, type PictureFault } from '../model/picture.ts';
import { assetText } from '../read/asset.ts';
import type { FileEntry } from './entries.ts';

/** What is wrong with each version of a picture, so that `npm run dev`, which looks twice a second, need not examine it again. */
const known = new Map<string, PictureFault | null>();

const stampOf = ({ stats: { size, mtimeMs } }: FileEntry): string => `${size} ${mtimeMs}`;

/** A version of a file under an ending: links may lead to one file by names of several kinds. */
const versionOf = (entry: FileEntry): string => `${entry.file} ${path.extname(entry.name)} ${stampOf(entry)}`;

/** What files of a data folder other than YAML are, as `Folder` in src/read takes it, by the names of these files in the folder. */
export function assets(files: readonly FileEntry[]): Map<string, string> {
  const pictures = new Map(files.flatMap((each) => (isPicture(each.name) ? [[versionOf(each), each]] : [])));
  const unknown = [...pictures].filter(([version]) => !known.has(version));
  const faults = pictureFaults(unknown.map(([, each]) => each));
  for (const [index, [version]] of unknown.entries()) known.set(version, faults[index]!);
  const assetIn = (each: FileEntry) =>
    isPicture(each.name) ? (known.get(versionOf(each)) ?? 'picture') : 'other';
  return new Map(files.map((each) => [each.name, `${assetText(assetIn(each))} ${stampOf(each)}`]));
}

/** What is wrong with each of some pictures: found by another process, for which this one waits. */
function pictureFaults(pictures: readonly FileEntry[]): (PictureFault | null)[] {
  if (!pictures.length) return [];
  for (const { file } of pictures) accessSync(file, constants.R_OK);
  const beside = (name: string) => new URL(name, import.meta.url);
  const args = [`--import=${beside('compile-cache.mjs').href}`, fileURLToPath(beside('picture-faults.ts'))];
  const { status, stdout, stderr, error } = spawnSync(process.execPath, args, {
    input: JSON.stringify(pictures.map(({ name, file }) => ({ name, file }))),
    encoding: 'utf8',
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  if (status !== 0) throw new Error(`no picture can be examined: ${stderr}`, { cause: error });
  return JSON.parse(stdout) as (PictureFault | null)[];
}
