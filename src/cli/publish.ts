import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';
import { beforeEnd } from './interruption.ts';

/** Where sites are built before they are moved into place: never inside a folder that may be served. */
const workshop = path.resolve('.astro/build');

const codeOf = (error: unknown): unknown => (error as NodeJS.ErrnoException).code;

/** The absolute path of a folder; for a link, of what it leads to, so that the link stays. */
function targetOf(folder: string): string {
  const link = lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink();
  if (!link) return path.resolve(folder);
  try {
    return realpathSync(folder);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    return path.resolve(path.dirname(folder), readlinkSync(folder)); // the folder that it leads to does not exist yet
  }
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
 * Has `make` build a site in an empty folder and, once it is complete, puts it in the place of `folder`. If `make` throws or a signal
 * ends the process, `folder` stays as it was and nothing is left over; what a killed build leaves is removed by the next call.
 */
export async function publish(folder: string, make: (empty: string) => Promise<void>): Promise<void> {
  const target = targetOf(folder);
  const [old, fresh] = [`${target}.old-`, `${target}.new-`];
  const [left] = leftovers(old);
  if (left && !existsSync(target)) renameSync(left, target);
  const site = path.join(workshop, `site-${process.pid}`);
  clear([...leftovers(path.join(workshop, 'site-')), ...leftovers(old), ...leftovers(fresh)]);
  const clearUp = () => clear([site, old + process.pid, fresh + process.pid]);
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

/** Copies a site over another, file by file: first what pages load, then the pages; last it removes what the new site does not have. */
function overwrite(target: string, site: string): void {
  const namesIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const made = namesIn(site);
  const files = made.filter((name) => lstatSync(path.join(site, name)).isFile());
  const isPage = (file: string) => file.endsWith('.html');
  for (const file of [...files.filter((each) => !isPage(each)), ...files.filter(isPage)])
    cpSync(path.join(site, file), path.join(target, file));
  const stale = namesIn(target).filter((name) => !made.includes(name) && !/^\.git(?:[\\/]|$)/.test(name));
  for (const name of stale) rmSync(path.join(target, name), { recursive: true, force: true });
}
