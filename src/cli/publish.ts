import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';
import type { UiStrings } from '../i18n/ui-strings.ts';
import { CommandEnd } from './command-end.ts';
import { isFolder, linkEnd } from './entries.ts';
import { beforeEnd } from './interruption.ts';

/** Where sites are built before they are moved into place: never inside a folder that may be served. */
const workshop = path.resolve('.astro/build');

/** Where a site is copied before it takes the place of another one file by file: the names begin so, inside the folder of that one. */
const staging = '.new-';

const codeOf = (error: unknown): unknown => (error as NodeJS.ErrnoException).code;

/** The absolute path of a folder; for a link, of what it leads to, so that the link stays; `null` where something else is there. */
function targetOf(folder: string): string | null {
  const there = lstatSync(folder, { throwIfNoEntry: false });
  if (!there) return path.resolve(folder);
  if (!there.isSymbolicLink()) return there.isDirectory() ? path.resolve(folder) : null;
  const end = linkEnd(folder);
  if (end === 'dangling') return targetOf(path.resolve(path.dirname(folder), readlinkSync(folder))); // it does not exist yet
  return end !== 'looped' && isFolder(end) ? end : null;
}

/** Whether another process has this id. The own id counts as free: in a container every build has the same one. */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** What killed builds have left: the paths that are `start` followed by the id of a process that no longer runs. */
function leftovers(start: string): string[] {
  const { dir, base } = path.parse(start);
  return (existsSync(dir) ? readdirSync(dir) : [])
    .filter((name) => name.startsWith(base) && /^\d+$/.test(name.slice(base.length)))
    .filter((name) => !isRunning(Number(name.slice(base.length))))
    .map((name) => path.join(dir, name));
}

/**
 * Has `make` build a site in an empty folder and, once it is complete, puts it in the place of `folder`. If `make` throws, a signal ends
 * the process or the disk is full, `folder` stays as it was and nothing is left over; what a killed build leaves is removed by the next
 * call. Throws a `CommandEnd` where something other than a folder is in that place.
 */
export async function publish(
  folder: string,
  { notFolder }: UiStrings['terminal'],
  make: (empty: string) => Promise<void>,
): Promise<void> {
  const target = targetOf(folder);
  if (target === null) throw new CommandEnd(notFolder(folder));
  const [old, fresh, staged] = [`${target}.old-`, `${target}.new-`, path.join(target, staging)];
  const [left] = leftovers(old);
  if (left && !existsSync(target)) renameSync(left, target);
  const site = path.join(workshop, `site-${process.pid}`);
  clear([path.join(workshop, 'site-'), old, fresh, staged].flatMap(leftovers));
  const clearUp = () => clear([site, ...[old, fresh, staged].map((start) => start + process.pid)]);
  const finished = beforeEnd(clearUp);
  try {
    mkdirSync(site, { recursive: true });
    await make(site);
    mkdirSync(path.dirname(target), { recursive: true });
    replace(target, site, { old: old + process.pid, fresh: fresh + process.pid });
  } finally {
    clearUp();
    finished();
  }
}

/** Removes folders, trying again while another process writes into them or removes them too; returns whether any existed. */
function clear(folders: readonly string[], attempt = 1): boolean {
  const found = folders.filter((each) => existsSync(each));
  try {
    for (const each of found) rmSync(each, { recursive: true, force: true });
  } catch (error) {
    if (attempt >= 20) throw error;
    clear(folders, attempt + 1);
  }
  return found.length > 0;
}

/** Puts a site in the place of `target` by renaming both, which readers hardly notice; where that is impossible, overwrites it. */
function replace(target: string, site: string, { old, fresh }: { old: string; fresh: string }): void {
  if (existsSync(path.join(target, '.git'))) return overwrite(target, site); // a repository, which is published by committing
  let source = site;
  for (let attempt = 1; ; attempt++)
    try {
      if (existsSync(target)) renameSync(target, old);
      return renameSync(source, target);
    } catch (error) {
      const code = codeOf(error);
      if (existsSync(old) && !existsSync(target)) renameSync(old, target);
      if (code === 'EXDEV' && source === site) {
        cpSync(site, fresh, { recursive: true }); // the target is on another file system
        source = fresh;
      } else if (attempt < 100 && ['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(String(code)))
        rmSync(old, { recursive: true, force: true }); // another build came first, but this one is newer
      else return overwrite(target, site); // the target cannot be renamed: a mounted volume, a folder in use
    }
}

/**
 * Puts a site over another, file by file: first what pages load, then the pages; last it removes what the new site does not have. All of it
 * is copied beside the old one first: where the disk is too full for both, the old one stays.
 */
function overwrite(target: string, site: string): void {
  const staged = path.join(target, staging + process.pid);
  cpSync(site, staged, { recursive: true });
  const namesIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const made = namesIn(site);
  const isFile = (name: string) => lstatSync(path.join(site, name)).isFile();
  const isPage = (name: string) => name.endsWith('.html');
  for (const name of made) if (!isFile(name)) makeFolder(path.join(target, name));
  const files = made.filter(isFile);
  for (const name of [...files.filter((each) => !isPage(each)), ...files.filter(isPage)])
    moveOver(path.join(target, name), path.join(staged, name));
  const kept = new Set(made);
  for (const name of namesIn(target))
    if (!kept.has(name) && !/^\.(?:git(?:[\\/]|$)|new-\d)/.test(name))
      rmSync(path.join(target, name), { recursive: true, force: true });
}

/** Makes a folder, in the place of a file too. */
function makeFolder(at: string): void {
  if (lstatSync(at, { throwIfNoEntry: false })?.isDirectory() === false) rmSync(at);
  mkdirSync(at, { recursive: true });
}

/** Puts a file in the place of another, or of a folder. */
function moveOver(target: string, file: string): void {
  if (lstatSync(target, { throwIfNoEntry: false })?.isDirectory()) rmSync(target, { recursive: true });
  try {
    renameSync(file, target);
  } catch {
    cpSync(file, target); // somebody has it open, or it is a mount of its own
  }
}
