import { describe, expect, test } from 'vitest';
import project from '../package.json' with { type: 'json' };
import { node } from './build.ts';

/** Where npm finds the programs of the scripts. */
const programs: Record<string, string> = {
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  astro: 'node_modules/astro/bin/astro.mjs',
  oxlint: 'node_modules/oxlint/bin/oxlint',
};

// As tests, they run beside each other and beside the others.
describe('npm run lint', () => {
  test.concurrent.each(project.scripts.lint.split(' && '))('%s finds nothing', async (command) => {
    const [program = '', ...args] = command.split(' ');
    const { code, output } = await node([programs[program]!, ...args]);
    expect(code, output).toBe(0);
  });
});
