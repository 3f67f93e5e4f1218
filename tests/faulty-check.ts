import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { node, type Outcome } from './build.ts';
import type { Mutation } from './mutant.ts';

/** Replaces a piece of one source as Node loads it, in a process of its own. */
const hook = ({ file, from, to }: Mutation): string => `
  import { registerHooks } from 'node:module';
  const [url, from, to] = ${JSON.stringify([pathToFileURL(path.resolve(file)).href, from, to])};
  registerHooks({
    load(each, context, next) {
      const loaded = next(each, context);
      if (each !== url) return loaded;
      const parts = String(loaded.source).split(from);
      if (parts.length !== 2) throw new Error(url + ' has ' + (parts.length - 1) + ' times what is to be changed: ' + from);
      return { ...loaded, source: parts.join(to) };
    },
  });`;

/** Runs `check` on a folder as a program that has a fault: in the project itself, whose other sources Node has cached. */
export const faultyCheck = (mutation: Mutation, data: string): Promise<Outcome> =>
  node([
    `--import=data:text/javascript,${encodeURIComponent(hook(mutation))}`,
    'src/cli/check.ts',
    '--data',
    data,
  ]);
