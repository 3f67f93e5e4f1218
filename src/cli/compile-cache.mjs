import { enableCompileCache } from 'node:module';
import path from 'node:path';

// Loaded before a command. Node caches what it compiles from here on, types stripped, so that a command whose files are all cached need
// not load the type stripper; that is why this file is no TypeScript. A folder that cannot be written only means no cache.
enableCompileCache(path.resolve(import.meta.dirname, '../../.astro/node'));
