import { expect, test } from 'vitest';
import { id } from '../../../src/read/schema/field.ts';
import { siteSchema } from '../../../src/read/schema/site.ts';

const { url } = siteSchema.shape;

test.each([
  'https://example.org',
  'http://example.org/',
  'https://example.org/report/',
  'https://example.org/a/b.c/_d-e~f',
  'https://example.org:8443/report',
  'http://localhost:4321/',
  'https://пример.рф/report/',
])('the url %s is accepted', (address) => {
  expect(url.safeParse(address).success).toBe(true);
  expect(new URL(address).pathname).toMatch(/^[\w./~-]+$/);
});

test.each([
  'example.org',
  'ftp://example.org/',
  'https://',
  'https://example.org//report/',
  'https://example.org/report//',
  'https://example.org/отчет/',
  'https://example.org/a%20b/',
  'https://example.org/a b/',
  'https://example.org/a"b/',
  "https://example.org/a'b/",
  'https://example.org/a&b/',
  'https://example.org/(a)/',
  'https://example.org/{a}/',
  'https://example.org/[a]/',
  'https://example.org/a?b',
  'https://example.org/a#b',
  'https://name:secret@example.org/',
  "https://a'b.example.org/",
  'https://a&b.example.org/',
])('the url %j is refused', (address) => {
  expect(url.safeParse(address).success).toBe(false);
});

test('an id has at most 64 characters', () => {
  expect(id.safeParse('a'.repeat(64)).success).toBe(true);
  expect(id.safeParse('a'.repeat(65)).success).toBe(false);
});
