import fc from 'fast-check';
import { expect, test } from 'vitest';
import { example } from '../example.ts';
import { holds, properties } from './random.ts';

// `npm run fuzz` tries thousands of each
test.each(Object.entries(properties))('read(files) takes %s', (_, property) => {
  expect(() => fc.assert(property, { seed: 1, numRuns: 60 })).not.toThrow();
});

test('read(files) takes any value in the place of any other', () => {
  const values = ['', '-5', 'текст', '{}', '[{ a: 1 }]', 'true', '0:04:24', '&a [*a]'];
  for (const [file, text] of example())
    for (const { index, 0: match } of text.matchAll(/(?<=: |- |\[)(?:\{[^}]*\}|\[[^\]]*\]|[^,\n{}[\]]+)/g))
      for (const value of values)
        holds(new Map(example()).set(file, text.slice(0, index) + value + text.slice(index + match.length)));
});
