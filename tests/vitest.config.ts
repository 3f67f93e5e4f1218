/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

const timed = ['tests/browser/budget.test.ts'];

export default getViteConfig({
  test: {
    globalSetup: 'tests/build.ts',
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: { name: 'all', include: ['tests/**/*.test.ts'], exclude: timed, sequence: { groupOrder: 1 } },
      },
      // What is measured in milliseconds has the machine to itself, after everything else.
      { extends: true, test: { name: 'time', include: timed, sequence: { groupOrder: 2 } } },
    ],
  },
});
