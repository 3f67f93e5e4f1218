import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeFrame } from '../../src/cli/code-frame.ts';
import { ru } from '../../src/i18n/ru/ru.ts';
import { createFormatters } from '../../src/i18n/formatters.ts';
import { changed } from '../example.ts';
import { problemsOf } from '../problems.ts';

const words = ru.strings(createFormatters(ru)).terminal;
const [problem] = problemsOf(changed('2023/calls.yaml', 'north: 500', 'north: много'));
const lines = (source: string, column: number, length: number) =>
  stripVTControlCharacters(codeFrame({ ...problem!, source, column, length }, words)).split('\n');

test('codeFrame(problem) shows the line with a caret under every character that is meant', () => {
  expect(lines('      north: много', 14, 5).slice(1, 3)).toEqual([
    '  14 │       north: много',
    '     │              ^^^^^',
  ]);
});

test('codeFrame(problem) of a long line shows a part of it', () => {
  const source = `${'а'.repeat(300)}5012${'б'.repeat(300)}`;
  const [, shown, caret] = lines(source, 301, 4);
  expect(shown!.length).toBeLessThan(110);
  expect(shown!.slice(caret!.indexOf('^'), caret!.lastIndexOf('^') + 1)).toBe('5012');
});

test('codeFrame(problem) of a tab keeps the caret in its place', () => {
  const [, shown, caret] = lines('\tnorth: 500', 9, 3);
  expect(shown!.slice(caret!.indexOf('^'), caret!.lastIndexOf('^') + 1)).toBe('500');
});

test('codeFrame(problem) of a file that is not there shows no line', () => {
  expect(lines('', 1, 1)[1]).toBe(`  ${problem!.message}`);
});

test('codeFrame(problem) puts the caret under the place in any line', () => {
  // without what could be the command of a CI server, which is printed as a space
  const text = fc.string({ minLength: 1, maxLength: 400 }).map((each) => `${each.replace(/[:#]/g, '-')}x`);
  fc.assert(
    fc.property(text, fc.nat(), fc.integer({ min: 1, max: 500 }), (source, at, length) => {
      const column = 1 + (at % source.length);
      const [, shown, caret] = lines(source, column, length);
      expect(shown![caret!.indexOf('^')]).toBe(source[column - 1]);
      expect(caret!.length).toBeLessThanOrEqual(shown!.length);
    }),
  );
});
