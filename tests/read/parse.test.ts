import { describe, expect, test } from 'vitest';
import { parse } from '../../src/read/parse.ts';
import { placeIn } from '../../src/read/locate.ts';

const value = (text: string) => parse('x.yaml', text).value;

/** The findings of a text, each as its code and the characters that it points at. */
const found = (text: string) => {
  const source = parse('x.yaml', text);
  return source.findings.map(({ code, at, details }) => {
    const { line, column } = placeIn(new Map([['x.yaml', source]]), at);
    return { code, at: `${line}:${column}`, ...details };
  });
};

describe('parse(file, text)', () => {
  test.each<[text: string, value: unknown]>([
    ['a: 712609', { a: 712_609 }],
    ['a: 0', { a: 0 }],
    ['a: -5', { a: -5 }],
    ['a: 45.3', { a: 45.3 }],
    ['a: 0:04:24', { a: '0:04:24' }],
    ['a: 68%', { a: '68%' }],
    ['a: yes', { a: 'yes' }],
    ['a: 2024-01-15', { a: '2024-01-15' }],
    ['a:', { a: null }],
    ['2023: 5', { 2023: 5 }],
    ['\uFEFFa: 1', { a: 1 }],
    ['a: 1\r\nb: 2\r\n', { a: 1, b: 2 }],
    ['a: 1 # x\r\r\nb: 2', { a: 1, b: 2 }],
    ['a: |\r\n  x\r\n\r\n  y\r\n', { a: 'x\n\ny\n' }],
    ['%YAML 1.1\n---\na: yes\nb: 0:04:24', { a: 'yes', b: '0:04:24' }],
    ['a: &x 5\nb: *x', { a: 5, b: 5 }],
    ['<<: { a: 1 }', { '<<': { a: 1 } }],
  ])('parse of %j returns %j', (text, expected) => {
    expect(found(text)).toEqual([]);
    expect(value(text)).toEqual(expected);
  });

  test.each([
    ['1e3'],
    ['012345'],
    ['.inf'],
    ['-.INF'],
    ['.nan'],
    ['0x1F'],
    ['0o17'],
    ['5.0'],
    ['+5'],
    ['-0'],
    ['123456789012345678901234567890'],
    ['9007199254740993'],
  ])('parse of a: %s keeps the number as it is typed', (typed) => {
    expect(value(`a: ${typed}`)).toEqual({ a: typed });
  });

  test.each<[text: string, reason: string, at: string]>([
    ['a: 1\nb: [1, 2\nc: 3\n', 'MISSING_CHAR', '2:4'],
    ['a: 1\n\tb: 2\n', 'TAB_AS_INDENT', '2:1'],
    ['a:\n\t- b\n', 'TAB_AS_INDENT', '2:1'],
    ['a: 1\nb:\u00a02\n', 'NO_BREAK_SPACE', '2:3'],
    ['a:\n  b: 1\n \u00a0c: 2\n', 'NO_BREAK_SPACE', '3:2'],
    ['a:\n  - 1\n  -\u00a02: 3\n', 'NO_BREAK_SPACE', '3:4'],
    ['a: "x\n', 'MISSING_CHAR', '1:4'],
    ['a: "x\nb: 1\nc: 2\n', 'MISSING_CHAR', '1:4'],
    ["a: 1\nb: 'x\nc: 2\n", 'MISSING_CHAR', '2:4'],
    ['a: { b: 1,\n  c: [1]\nd: 2\n', 'MISSING_CHAR', '1:4'],
    ['a: b: c', 'BLOCK_AS_IMPLICIT_KEY', '1:4'],
    ['a: @x', 'BAD_SCALAR_START', '1:4'],
    ['a: %x', 'BAD_SCALAR_START', '1:4'],
    ['a\nb: 1', 'MULTILINE_IMPLICIT_KEY', '1:1'],
    ['a: "\\q"', 'BAD_DQ_ESCAPE', '1:5'],
    ['a: 1\n---\nb: 2\n', 'MULTIPLE_DOCS', '2:1'],
    ['a: ]', 'UNEXPECTED_TOKEN', '1:4'],
    ['a: !figure 5', 'TAG_RESOLVE_FAILED', '1:4'],
    ['a: !!set { b }', 'TAG_RESOLVE_FAILED', '1:4'],
    ['a: !!binary aGk=', 'TAG_RESOLVE_FAILED', '1:4'],
    ['a: !!timestamp 2024-01-15', 'TAG_RESOLVE_FAILED', '1:4'],
    ['a: 1\rb: 2', 'LONE_CR', '1:4'],
    ['# x\ra: 1\r', 'LONE_CR', '1:3'],
    ['a: 1\nb: 2 # x\rc: 3\n', 'LONE_CR', '2:8'],
  ])('parse of %j fails with %s at %s', (text, reason, at) => {
    expect(found(text)).toMatchObject([{ code: 'syntax', reason, at }]);
    expect(value(text)).toBeUndefined();
  });

  test.each<[what: string, text: string, at: string]>([
    ['lists', `a: ${'['.repeat(50_000)}`, '1:103'],
    ['mappings', '{a: '.repeat(50_000), '1:'],
    ['mappings in a line', `a: ${'b: '.repeat(50_000)}`, '1:'],
    ['mappings in brackets', `a: [${'b: '.repeat(50_000)}]`, '1:'],
    ['lists in a line', '- '.repeat(50_000), '1:'],
    ['keys', '? '.repeat(50_000), '1:'],
    ['lines', Array.from({ length: 1000 }, (_, indent) => `${' '.repeat(indent)}a:\n`).join(''), ''],
  ])('parse refuses %s that stand too deep in each other, where they do', (_, text, at) => {
    expect(found(text)).toMatchObject([
      { code: 'syntax', reason: 'TOO_DEEP', at: expect.stringMatching(`^${at}`) as string },
    ]);
  });

  test('parse tells every key that repeats', () => {
    expect(found('a: 1\nb: 2\na: 3\nb: 4\n')).toMatchObject([
      { code: 'syntax', reason: 'DUPLICATE_KEY', token: 'a', at: '3:1' },
      { code: 'syntax', reason: 'DUPLICATE_KEY', token: 'b', at: '4:1' },
    ]);
  });

  test.each(['a: []"x\n y"\nb: 1\nb: 2\n', "a: {}'x\n\n\n y'\nb: 1\nb: 2\n"])(
    'parse of %j counts the lines of a text in the wrong place',
    (text) => {
      const line = text.split('\n').indexOf('b: 2') + 1;
      expect(found(text)).toContainEqual(
        expect.objectContaining({ reason: 'DUPLICATE_KEY', token: 'b', at: `${line}:1` }),
      );
    },
  );

  test.each(['', '\n\n', '\r\r', '# только примечание\n', '---\n', '~\n', '\uFEFF'])(
    'parse of %j finds an empty file',
    (text) => {
      expect(found(text)).toMatchObject([{ code: 'empty-file', at: '1:1' }]);
    },
  );

  test('parse points at the first byte that is no UTF-8', () => {
    expect(found('a: 1\nb: x\uFFFDy\uFFFD\n')).toEqual([{ code: 'not-utf8', at: '2:5' }]);
    expect(found('\uFFFDa: 1\n')).toEqual([{ code: 'not-utf8', at: '1:1' }]);
    expect(found('\0')).toEqual([{ code: 'not-utf8', at: '1:1' }]);
    expect(found('a: 1 # \0')).toEqual([{ code: 'not-utf8', at: '1:8' }]);
  });

  test('parse points at an alias without its anchor, not at an asterisk in a text', () => {
    expect(found('a: "*b"\n# *c\nd: *e\n')).toEqual([{ code: 'alias', at: '3:4' }]);
  });

  test('parse points at the alias that lacks its anchor among others', () => {
    expect(found('a: &x 1\nb: *x\nc: *y\n')).toEqual([{ code: 'alias', at: '3:4' }]);
  });

  test('parse refuses aliases that unfold into too much', () => {
    const bomb = ['a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1]'];
    for (const [one, next] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh', 'hi'])
      bomb.push(`${next}: &${next} [${Array.from({ length: 9 }, () => `*${one}`).join(', ')}]`);
    expect(found(bomb.join('\n'))).toMatchObject([{ code: 'alias', at: '2:8' }]);
  });

  test('parse refuses aliases with which a file would have more than a million characters', () => {
    const unfolded = (length: number) => `a: &a ${'а'.repeat(length)}\nb: [${'*a, '.repeat(9)}]\n`;
    expect(found(unfolded(99_990))).toEqual([]);
    expect(found(unfolded(100_000))).toEqual([{ code: 'alias', at: '2:5' }]);
    expect(found('a: &a [1, *a]')).toEqual([{ code: 'alias', at: '1:11' }]);
  });

  test('parse says nothing to the console of a key that is a mapping', () => {
    const warned: unknown[] = [];
    const listen = (warning: unknown) => warned.push(warning);
    process.on('warning', listen);
    value('a: {{ subscribers }}');
    return new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
      process.off('warning', listen);
      expect(warned).toEqual([]);
    });
  });
});
