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

/** Where sites are made before they take their place: on no account where anybody serves them from. */
const workshop = path.resolve('.astro/build');

const codeOf = (error: unknown): unknown => (error as NodeJS.ErrnoException).code;

/** The folder that a path stands for: where it is a link, what the link leads to, so that the link stays. */
function targetOf(folder: string): string {
  const link = lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink();
  if (!link) return path.resolve(folder);
  try {
    return realpathSync(folder);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    return path.resolve(path.dirname(folder), readlinkSync(folder)); // it leads to nothing yet
  }
}

/** Whether another process has this number: in a container each build has the same one. */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** What builds left that were ended by force, among what begins with a path and ends with the number of its process. */
function leftovers(start: string): string[] {
  const { dir, base } = path.parse(start);
  return (existsSync(dir) ? readdirSync(dir) : [])
    .filter((name) => name.startsWith(base) && /^\d+$/.test(name.slice(base.length)))
    .filter((name) => !isRunning(Number(name.slice(base.length))))
    .map((name) => path.join(dir, name));
}

/**
 * Has a site made in an empty folder beside, and puts it in the place of the folder that is published, once it is whole. Whatever
 * ends the making leaves the published folder as it was, and nothing else; after an end by force, the next time clears up.
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

/** Removes folders, again while somebody still writes into them or removes them too, and returns whether there were any. */
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

/** Puts a folder in the place of another: by renaming both, which a reader hardly notices. */
function replace(target: string, site: string, { old, fresh }: { old: string; fresh: string }): void {
  if (existsSync(path.join(target, '.git'))) return overwrite(target, site); // somebody publishes by committing it
  let source = site;
  for (let attempt = 1; ; attempt++)
    try {
      if (existsSync(target)) renameSync(target, old);
      return renameSync(source, target);
    } catch (error) {
      const code = codeOf(error);
      if (existsSync(old) && !existsSync(target)) renameSync(old, target);
      if (code === 'EXDEV' && source === site) {
        cpSync(site, fresh, { recursive: true }); // the place is on another file system
        source = fresh;
      } else if (attempt < 100 && ['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(String(code)))
        rmSync(old, { recursive: true, force: true }); // another build was faster, and this one is younger
      else return overwrite(target, site); // a place that cannot be renamed: a mounted volume, a folder in use
    }
}

/** Writes a site over another, file by file: what pages load first, then the pages, and last away with what is no more. */
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
