import { existsSync } from 'node:fs';
import path from 'node:path';
import type { AstroUserConfig } from 'astro';
import { readFolder } from './folder.ts';

/** A plugin of the Vite that Astro brings along. */
export type VitePlugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

const resolved = '\0virtual:data';
/** Milliseconds between two looks at a data folder for changes that its watcher misses. */
const interval = 500;

/**
 * Gives the pages a data folder as the check reads it: `virtual:data` is a list of pairs, path and text. Under `npm run dev` it is read
 * anew when a file is changed, added or removed: at once if the watcher notices, else at the next `interval`, for example when the whole
 * folder was moved away for a while.
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
      const virtual = moduleGraph.getModuleById(resolved);
      return [...(virtual ? [virtual] : []), ...modules];
    },
    configureServer({ watcher, httpServer }) {
      if (!httpServer) return; // a build has such a server too, for a moment, but without HTTP
      watcher.add(folder);
      const timer = setInterval(() => {
        const now = unlessMoving(read);
        if (now !== undefined && now !== known) watcher.emit('change', path.join(folder, 'site.yaml'));
      }, interval);
      httpServer.once('close', () => clearInterval(timer));
    },
  };
}

/** What `read` returns; `undefined` if it throws because files are being moved or removed, for it will be called again. */
function unlessMoving(read: () => string): string | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
