import { enableCompileCache } from 'node:module';
import path from 'node:path';

// Loaded before a command, and no TypeScript itself: what Node compiles, types taken out, is kept from here on, so that a command whose
// files are all kept loads no compiler. Where nothing can be kept, nothing is lost.
enableCompileCache(path.resolve(import.meta.dirname, '../../.astro/node'));
