import { describe, expect, test } from 'vitest';
import { skeleton } from '../skeleton.ts';
import { channels, codes, type Files } from './verdict.ts';

const note = 'note: As it was printed.';

describe('a discrepancy that nothing verifies is refused', () => {
  const declared = (value: string, computed: string) =>
    `{ value: ${value}, discrepancy: { computed: ${computed}, ${note} } }`;

  test.each<[string, Files]>([
    [
      'of a grand total with a channel that is n/a, beside section totals that give it',
      skeleton(
        { a: { lines: 'total: 3\n', channels: { c: 'total: 1', d: 'total: n/a' } } },
        { report: `total: ${declared('4', '3')}\n` },
      ),
    ],
    [
      'of a figure that is absent',
      channels({ c: `total: ${declared('n/a', '3')}, territories: { n: 1, s: 2 }` }),
    ],
    [
      'of a change from what is none',
      channels({ c: `territories: { n: none, s: { contacts: 2, grow: ${declared('5%', '6%')} } }` }),
    ],
    [
      'of a change to what is none',
      channels({ c: `territories: { n: 2, s: { contacts: none, grow: ${declared('5%', '-100%')} } }` }),
    ],
  ])('%s', (_, files) => {
    expect(codes(files)).toEqual(['discrepancy-unverifiable']);
  });
});
