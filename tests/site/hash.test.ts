import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { hashed } from '../../src/site/hash.ts';

test('hashed(styles) has the line breaks that a browser reads, and their hash', () => {
  const css = 'a{\n}\n\nb{}\n';
  const hash = createHash('sha256').update(css).digest('base64');
  expect(hashed('a{\r\n}\r\n\rb{}\n')).toEqual({ css, hash });
});
