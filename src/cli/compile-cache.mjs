import module from 'node:module';
import path from 'node:path';

// Loaded before a command, by whatever Node there is. Node caches what it compiles from here on, types stripped, so that a command whose
// files are all cached need not load the type stripper; that is why this file is no TypeScript. A folder that cannot be written only means
// no cache.
if (!process.features.typescript || !canResolve('astro')) {
  const { notInstalled } = await import('../i18n/not-installed.mjs');
  process.stderr.write(notInstalled.join(''));
  process.exit(2);
}
module.enableCompileCache(path.resolve(import.meta.dirname, '../../.astro/node'));

/**
 * Whether a package is installed.
 * @param {string} name
 */
function canResolve(name) {
  try {
    return Boolean(import.meta.resolve(name));
  } catch {
    return false;
  }
}
