import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Document } from 'yaml';
import type { Address } from '../../src/model/address.ts';
import { parse } from '../../src/read/parse.ts';
import { placeIn } from '../../src/read/locate.ts';

const file = 'x.yaml';
const sourcesOf = (text: string) => new Map([[file, parse(file, text)]]);
const place = (text: string, address: Partial<Address>) =>
  placeIn(sourcesOf(text), { file, path: [], ...address });

/** A place as `line:column`, with the characters that it underlines. */
const shown = (text: string, address: Partial<Address>) => {
  const { line, column, source, length } = place(text, address);
  return `${line}:${column} ${source.slice(column - 1, column - 1 + length)}`;
};

describe('placeIn(sources, address)', () => {
  const text = `title: Звонки
total: { value: 1200, excludes: [chat] }
channels:
  - id: phone
    territories:
      north: 500
      south: 700 # верно
  - { id: chat, total: }
`;

  test.each<[Address['path'], string]>([
    [['title'], '1:8 Звонки'],
    [['total', 'value'], '2:17 1200'],
    [['total', 'excludes', 0], '2:34 chat'],
    [['channels', 0, 'id'], '4:9 phone'],
    [['channels', 0, 'territories', 'south'], '7:14 700'],
    [['channels', 0, 'territories', 'south', 'contacts'], '7:14 700'],
    [['channels', 1, 'id'], '8:11 chat'],
    [['channels', 1, 'total'], '8:17 total'],
    [['total'], '2:17 1200'],
    [['channels'], '3:1 channels'],
    [['channels', 0, 'territories'], '5:5 territories'],
    [['channels', 0], '4:5 id: phone'],
    [['channels', 1], '8:5 { id: chat, total: }'],
  ])('placeIn(…, %j) is %s', (path, at) => {
    expect(shown(text, { path })).toBe(at);
  });

  test.each<[Address['path'], string]>([
    [['title'], '1:1 title'],
    [['channels', 0, 'territories', 'south'], '7:7 south'],
    [['channels', 0, 'territories', 'east'], '5:5 territories'],
    [['total', 'discrepancy'], '2:1 total'],
    [['channels', 1, 'name'], '8:5 { id: chat, total: }'],
    [['closing'], '1:1 title: Звонки'],
  ])('placeIn(…, the key %j) is %s', (path, at) => {
    expect(shown(text, { path, key: true })).toBe(at);
  });

  test('placeIn underlines no more than the line', () => {
    expect(place(text, { path: [] })).toMatchObject({ line: 1, column: 1, length: 'title: Звонки'.length });
    expect(place('a:\n  b: 1\n  c: 2\n', { path: [] })).toMatchObject({ length: 2 });
    expect(place('a: один\n  два\n', { path: ['a'] })).toMatchObject({ column: 4, length: 4 });
  });

  test('placeIn finds keys that are numbers', () => {
    expect(shown('2023:\n  007: 5\n  1.5: 6\n', { path: ['2023', '007'] })).toBe('2:8 5');
    expect(shown('2023:\n  007: 5\n  1.5: 6\n', { path: ['2023', '1.5'] })).toBe('3:8 6');
  });

  test('placeIn finds keys in quotes', () => {
    expect(shown('"a b": 1\n\'c\': 2\n', { path: ['c'] })).toBe('2:6 2');
  });

  test('placeIn of an alias is where it stands, and of what is behind it where that stands', () => {
    const aliased = 'base: &x\n  north: 5\nother: *x\n';
    expect(shown(aliased, { path: ['other'] })).toBe('3:8 *x');
    expect(shown(aliased, { path: ['other', 'north'] })).toBe('2:10 5');
    expect(shown('a: &x 5\nb: *x\n', { path: ['b'] })).toBe('2:4 *x');
  });

  test('placeIn counts lines that end in CR LF', () => {
    expect(shown('a: 1\r\n\r\nb:\r\n  c: 25\r\n', { path: ['b', 'c'] })).toBe('4:6 25');
  });

  test('placeIn counts no byte order mark', () => {
    expect(shown('\uFEFFtitle: 5\n', { path: ['title'] })).toBe('1:8 5');
  });

  test('placeIn of a file that is not there is its first line', () => {
    expect(placeIn(new Map(), { file: 'x.yaml', path: ['a'] })).toEqual({
      file: 'x.yaml',
      line: 1,
      column: 1,
      source: '',
      length: 1,
    });
  });

  describe('within a text', () => {
    const within = (match: string, before = '') => ({ path: ['text'], within: { match, before } });

    test.each<[style: string, text: string, at: string]>([
      ['literal block', 'text: |\n  Было 5012,\n\n  стало 5012.\n', '4:9 5012'],
      ['folded block', 'text: >-\n  Было 5012,\n  стало 5012.\n', '3:9 5012'],
      ['literal block in CR LF', 'text: |\r\n  Было 5012,\r\n  стало 5012.\r\n', '3:9 5012'],
      ['plain text over lines', 'text: Было 5012,\n  стало 5012.\n', '2:9 5012'],
      ['double quotes', 'text: "Было 5012, стало 5012."\n', '1:25 5012'],
      ['single quotes', "text: 'Было 5012, стало 5012.'\n", '1:25 5012'],
    ])('placeIn finds the second 5012 in a %s', (_, source, at) => {
      expect(shown(source, within('5012', 'Было 5012, стало '))).toBe(at);
    });

    test('placeIn of what folding has put together is the start of the text', () => {
      expect(shown('text: >-\n  было 712\n  609 обращений\n', within('712 609'))).toBe('1:7 >-');
    });
  });

  test('placeIn of any scalar of any document is its true line and column', () => {
    const key = fc.constantFrom('a', 'b', 'total', 'north', 'ключ', '2023', 'a b', 'с: двоеточием');
    const tree = fc.letrec((tie) => ({
      node: fc.oneof(
        { depthSize: 'medium', withCrossShrink: true },
        fc.constant(null),
        tie('map'),
        tie('list'),
      ),
      map: fc.dictionary(key, tie('node'), { minKeys: 1, maxKeys: 4 }),
      list: fc.array(tie('node'), { minLength: 1, maxLength: 4 }),
    })).node;
    /** Puts a mark of its own at every leaf, and tells the path of each. */
    const marked = (
      value: unknown,
      path: (string | number)[],
      marks: Map<string, (string | number)[]>,
    ): unknown => {
      if (Array.isArray(value)) return value.map((each, index) => marked(each, [...path, index], marks));
      if (value !== null && typeof value === 'object')
        return Object.fromEntries(
          Object.entries(value).map(([k, each]) => [k, marked(each, [...path, k], marks)]),
        );
      const mark = `знак${marks.size}я`;
      marks.set(mark, path);
      return mark;
    };
    fc.assert(
      fc.property(tree, fc.boolean(), fc.constantFrom('\n', '\r\n'), (shape, flow, end) => {
        const marks = new Map<string, (string | number)[]>();
        const document = new Document(marked(shape, [], marks));
        const options = { collectionStyle: flow ? 'flow' : 'any', lineWidth: 30 } as const;
        const text = document.toString(options).replaceAll('\n', end);
        const lines = text.split(end);
        const sources = sourcesOf(text);
        for (const [mark, path] of marks) {
          const line = lines.findIndex((each) => each.includes(mark));
          const { line: found, column, source } = placeIn(sources, { file, path });
          expect({ line: found, column, source }).toEqual({
            line: line + 1,
            column: lines[line]!.indexOf(mark) + 1,
            source: lines[line],
          });
        }
      }),
    );
  });
});
