import { describe, expect, test } from 'vitest';
import { counts, figures, ofCounts, ofFigures } from './typed-otherwise.ts';

test('the real data has the counts and figures that are typed otherwise', () => {
  expect(counts).toHaveLength(2 + 4 + 4 * 5);
  expect(figures).toHaveLength(counts.length + 3 + 2 * 5 + 4 + 2);
});

// A sample of them: `npm run fuzz` types every one otherwise.
const some = <Each>(list: readonly Each[]) => list.filter((_, index) => index % 4 === 0);

describe.each(Object.entries(ofCounts))('one count of the real data %s:', (_, holds) => {
  test.each(some(counts))('$file:$line $key $source', (count) => {
    expect(() => holds(count)).not.toThrow();
  });
});

describe.each(Object.entries(ofFigures))('one figure of the real data %s:', (_, holds) => {
  test.each(some(figures))('$file:$line $key $source', (figure) => {
    expect(() => holds(figure)).not.toThrow();
  });
});
