import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { environment } from './environment.ts';

const sites = ['tests/{site,browser,dev}/**/*.test.ts'];
const lint = ['tests/lint.test.ts'];
const timed = ['tests/{browser,cli}/budget.test.ts'];
const globalSetup = 'tests/setup.ts';

export default defineConfig({
  test: {
    env: environment(),
    isolate: false, // a module is read once for all files of a worker
    maxWorkers: availableParallelism(),
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...sites, ...lint, ...timed],
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: { name: 'lint', include: lint, testTimeout: 180_000, sequence: { groupOrder: 1 } },
      },
      {
        extends: true,
        test: { name: 'site', include: sites, exclude: timed, globalSetup, sequence: { groupOrder: 2 } },
      },
      // What is measured in milliseconds has the machine to itself, after everything else.
      { extends: true, test: { name: 'time', include: timed, globalSetup, sequence: { groupOrder: 3 } } },
    ],
  },
});
