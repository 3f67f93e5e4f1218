import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds, properties } from './random.ts';
import { replaced } from './values.ts';

// The same few for each run: `npm run fuzz` tries thousands of each.

test.each(Object.entries(properties))('read(files) takes %s', (_, property) => {
  expect(() => fc.assert(property, { seed: 2, numRuns: 6 })).not.toThrow();
});

test('read(files) takes a value in the place of any other', () => {
  const some = [...replaced()].filter((_, index) => index % 9 === 0); // all values, and one in each place
  expect(some.length).toBeGreaterThan(40);
  for (const files of some) holds(files);
});
