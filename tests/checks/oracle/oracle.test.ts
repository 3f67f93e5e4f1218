import fc from 'fast-check';
import { expect, test } from 'vitest';
import { refusedNesting } from './nesting.ts';
import { sameVerdicts } from './oracle.ts';
import { seriesLength } from './random-plan.ts';

// The same few for each run: `npm run fuzz` tries thousands of each.

test('read(files) finds of any report what an exact arithmetic of its own finds', () => {
  expect(() =>
    fc.assert(sameVerdicts, { seed: 1, numRuns: 50 / seriesLength, includeErrorInReport: true }),
  ).not.toThrow();
});

test('read(files) refuses channels that are in themselves or counted twice, and no others', () => {
  expect(() => fc.assert(refusedNesting, { seed: 1, numRuns: 25 })).not.toThrow();
});
