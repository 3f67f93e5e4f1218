import { lstatSync, readdirSync, realpathSync, statSync, type Stats } from 'node:fs';
import path from 'node:path';
import type { OddEntry } from '../model/unread.ts';

/** A file of a folder; `file` is its absolute path, free of links. */
export interface FileEntry {
  name: string;
  kind: 'file';
  file: string;
  stats: Stats;
}

/** Something in a folder; `name` is its path in it, with `/` on every system. */
export type Entry = FileEntry | { name: string; kind: 'folder' | 'outside' | OddEntry };

/** The most entries of folders that links lead to: each link has all files of the folder behind it once more. */
const mostLinked = 10_000;

/**
 * All that is in a folder, in its folders and in those that its links lead to; what `skips` is left out with all that is in it. Nothing is
 * opened, and no link is followed out of the folder or in a circle.
 */
export function entriesIn(root: string, skips: (name: string) => boolean = () => false): Entry[] {
  const top = realpathSync(root);
  const entries: Entry[] = [];
  let linked = 0;
  /** `open`: the folder and those that led to it; `isLinked`: whether one of them is a link. */
  const walk = (open: readonly string[], prefix: string, isLinked: boolean): void => {
    for (const base of readdirSync(open.at(-1)!)) {
      const name = prefix + base;
      const seen = skips(name) ? null : look(path.join(open.at(-1)!, base), top);
      if (!seen) continue;
      if (isLinked) linked++;
      const { kind, file, isLink } = seen;
      if (kind !== 'folder') entries.push(entryOf(name, seen));
      else if (isLink && (open.includes(file) || linked > mostLinked)) entries.push({ name, kind: 'looped' });
      else {
        entries.push({ name, kind });
        walk([...open, file], `${name}/`, isLinked || isLink);
      }
    }
  };
  walk([top], '', false);
  return entries;
}

/** One entry of a folder; `null` where there is none. */
export function entryIn(root: string, name: string): Entry | null {
  const top = realpathSync(root);
  const seen = look(path.join(top, name), top);
  return seen && entryOf(name, seen);
}

const entryOf = (name: string, { kind, file, stats }: Seen): Entry =>
  kind === 'file' ? { name, kind, file, stats: stats! } : { name, kind };

interface Seen {
  kind: Entry['kind'];
  file: string;
  isLink: boolean;
  stats?: Stats;
}

/** What a path leads to; `null` for what has just been removed. */
function look(at: string, top: string): Seen | null {
  const own = lstatSync(at, { throwIfNoEntry: false });
  // Node decodes a name that is not UTF-8 into one that is not there.
  if (!own) return at.includes('\uFFFD') ? { kind: 'name', file: at, isLink: false } : null;
  if (!own.isSymbolicLink()) return { kind: kindIn(own), file: at, isLink: false, stats: own };
  const file = linkEnd(at);
  if (file === 'dangling' || file === 'looped') return { kind: file, file: at, isLink: true };
  if (file !== top && !file.startsWith(top + path.sep)) return { kind: 'outside', file, isLink: true };
  const stats = statSync(file);
  return { kind: kindIn(stats), file, isLink: true, stats };
}

const kindIn = (stats: Stats) => (stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'special');

/** The real path of what a link leads to in the end, or why it leads to nothing. */
export function linkEnd(link: string): string {
  try {
    return realpathSync(link);
  } catch (error) {
    return lost(error);
  }
}

/** Whether a path leads to a folder. */
export function isFolder(at: string): boolean {
  try {
    return statSync(at).isDirectory();
  } catch (error) {
    return !lost(error);
  }
}

/** Why a path leads to nothing; rethrows an error that has another reason. */
function lost(error: unknown): 'looped' | 'dangling' {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ELOOP') return 'looped';
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'dangling';
  throw error;
}
