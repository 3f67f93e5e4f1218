import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { environment } from './environment.ts';

const sites = ['tests/{site,browser,dev}/**/*.test.ts'];
const lint = ['tests/lint.test.ts'];
const timed = ['tests/{browser,cli,read}/budget.test.ts'];
const globalSetup = 'tests/setup.ts';

export default defineConfig({
  test: {
    env: environment(),
    experimental: { viteModuleRunner: false }, // Node reads the sources, as it does in every command
    isolate: false, // a module is read once for all files of a worker
    maxWorkers: availableParallelism(),
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // All beside each other, in the order of their names: the longest first, and what is left of a processor is filled with the units.
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: [...sites, ...lint, ...timed] },
      },
      { extends: true, test: { name: 'lint', include: lint, testTimeout: 300_000 } },
      { extends: true, test: { name: 'site', include: sites, exclude: timed, globalSetup } },
      // What is measured in milliseconds has the machine to itself, after everything else.
      {
        extends: true,
        test: { name: 'time', include: timed, globalSetup, maxWorkers: 1, sequence: { groupOrder: 1 } },
      },
    ],
  },
});
