import { expect, test } from 'vitest';
import { carriesOver } from './next-random.ts';

// The same few for each run: `npm run fuzz` tries thousands.
test('nextYear(files, last, year, words) of files in any style says the same, with blanks for the figures', () => {
  const seeds = Array.from({ length: 15 }, (_, index) => index + 1);
  expect(seeds.filter(carriesOver).length).toBeGreaterThan(10);
});
