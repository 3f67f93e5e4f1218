import { describe, expect, test } from 'vitest';
import { channels } from '../checks/verdict.ts';
import { onDisk } from '../command.ts';
import { faultyCheck } from '../faulty-check.ts';

describe('a proof that is broken on purpose', () => {
  test.each([
    [
      'that leaves a covered figure out',
      'src/checks/arithmetic.ts',
      'growth, wholeShares, weightedMeans, ratios]',
      'growth, wholeShares, weightedMeans]',
      'is neither checked nor named',
    ],
    [
      'that fails in silence',
      'src/checks/arithmetic.ts',
      '(isTold(each) ? verdicts.get(each)!.findings : [])',
      '[]',
      'fails without an error',
    ],
  ])('%s ends in exit 3', async (_, file, from, to, words) => {
    const folder = onDisk(channels({ c: 'total: 3, answered: 2, rate: 99%, territories: { n: 1, s: 2 }' }));
    const { code, output } = await faultyCheck({ file, from, to }, folder);
    expect(code, output).toBe(3);
    expect(output).toContain(words);
  });
});
