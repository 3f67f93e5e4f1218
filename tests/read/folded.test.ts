import { expect, test } from 'vitest';
import { changed } from '../example.ts';
import { codesOf } from '../problems.ts';

const file = '2023/calls.yaml';
const closing = (text: string) => changed(file, 'closing: Спасибо.', `closing: ${text}`);

test.each([
  '>-\n  Мы:\n  - ответили,\n  - помогли.',
  '>\n  1. ответили,\n  2. помогли.',
  '>-\n  Мы:\n\n  * ответили,\n  * помогли.',
])('the list of a text whose lines are joined is a warning: %j', (text) => {
  expect(codesOf(closing(text))).toEqual([expect.stringMatching(/^warning .* folded-list$/)]);
});

test.each([
  '|-\n  Мы:\n  - ответили,\n  - помогли.',
  '>-\n  Мы:\n\n  - ответили,\n\n  - помогли.',
  '>-\n  Мы ответили\n  - и помогли.',
])('a text that keeps its list, or has none, is none: %j', (text) => {
  expect(codesOf(closing(text))).toEqual([]);
});
