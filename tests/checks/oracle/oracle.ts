import assert from 'node:assert/strict';
import fc from 'fast-check';
import { differences } from './difference.ts';
import { folderOf } from './folder.ts';
import { seriesOf } from './random-plan.ts';
import { Tape } from './tape.ts';

const numbers = fc.infiniteStream(fc.noBias(fc.nat(65_535)), { noHistory: true });

/**
 * A series of reports (`seriesLength`), of which the program and an arithmetic of the tests in exact rationals must say the same: of each
 * figure that others give whether it is proven, declared, failed or cannot be proven and why, what it should be, how it stands, and
 * which errors there are and where.
 */
export const sameVerdicts: fc.IProperty<[Iterator<number>]> = fc.property(numbers, (stream) => {
  for (const { mode, plan } of seriesOf(new Tape(stream))) {
    const found = differences(plan);
    const files = [...folderOf(plan)].map(([file, text]) => `# ${file}\n${text}`);
    assert.ok(!found.length, `a report that is ${mode}:\n${files.join('')}\n${found.join('\n')}`);
  }
});
