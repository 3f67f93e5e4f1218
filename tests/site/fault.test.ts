import { describe, expect, test } from 'vitest';
import { runMutant, type Mutation } from '../mutant.ts';

const proving: Mutation = {
  file: 'src/checks/blanks.ts',
  from: 'const severity = ',
  to: "if (figures.size) throw new TypeError('at fault');\n  const severity = ",
};
const drawing: Mutation = {
  file: 'src/outputs/csv.ts',
  from: 'const lines = ',
  to: "if (dialect) throw new TypeError('at fault');\n  const lines = ",
};

describe('npm run build of a program that is at fault exits with 3 and leaves the old site', () => {
  test.each([
    ['when it proves', proving],
    ['when it draws', drawing],
  ])('%s', async (_, mutation) => {
    const { code, output, untouched } = await runMutant(mutation);
    expect(output).toContain('TypeError: at fault');
    expect({ code, untouched }).toEqual({ code: 3, untouched: true });
  });
});
