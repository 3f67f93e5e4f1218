import { existsSync } from 'node:fs';
import path from 'node:path';
import type { AstroUserConfig } from 'astro';
import { readFolder } from './folder.ts';

/** A plugin of the Vite that Astro brings along. */
export type VitePlugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

const resolved = '\0virtual:data';
/** How often a data folder is looked at for what its watcher misses, in milliseconds. */
const interval = 500;

/**
 * Gives the pages a data folder as the check reads it: `virtual:data` is a list of files, each with its text. Under `npm run dev` it
 * is read anew whenever a file of it changes, comes or goes: at once where the watcher tells of it, and soon where it does not, as with
 * a folder that was away for a while.
 */
export function dataModule(folder: string): VitePlugin {
  let known = '';
  const read = () => JSON.stringify(existsSync(folder) ? [...readFolder(folder)] : []);
  const isInside = (file: string) => path.resolve(file).startsWith(folder + path.sep);
  return {
    name: 'data-module',
    resolveId: { filter: { id: /^virtual:data$/ }, handler: () => resolved },
    load: { filter: { id: /^\0virtual:data$/ }, handler: () => `export default ${(known = read())}` },
    hotUpdate({ file, modules }) {
      if (!isInside(file)) return;
      known = unlessMoving(read) ?? known;
      const { moduleGraph } = this.environment;
      const virtual = [resolved, '\0virtual:pictures'].flatMap((id) => moduleGraph.getModuleById(id) ?? []);
      return [...virtual, ...modules];
    },
    configureServer({ watcher, httpServer }) {
      if (!httpServer) return; // a build has such a server too, for a moment
      watcher.add(folder);
      const timer = setInterval(() => {
        const now = unlessMoving(read);
        if (now !== undefined && now !== known) watcher.emit('change', path.join(folder, 'site.yaml'));
      }, interval);
      httpServer.once('close', () => clearInterval(timer));
    },
  };
}

/** What is read, or nothing while somebody moves or removes it: it will be looked at again. */
function unlessMoving(read: () => string): string | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
