import { describe, expect, test } from 'vitest';
import type { Block, Inline } from '../../src/model/markup.ts';
import { parseMarkdown } from '../../src/read/markdown.ts';

const reasons = (text: string) => [...new Set(parseMarkdown(text).unfit.map(({ reason }) => reason))];

describe('parseMarkdown(text) of a link', () => {
  test.each([
    'https://example.org',
    'HTTPS://Example.org:65535/a?b=c#d',
    'http://a_b.example.org/',
    'https://пример.рф/',
    'https://[::1]/',
    'mailto:a@example.org?subject=Hi',
    'mailto:почта@пример.рф',
  ])('to %s takes it', (address) => {
    expect(reasons(`[Сюда](${address})`)).toEqual([]);
  });

  test.each([
    'https://example.org:99999/',
    'https://example.org:http/',
    'https://1.2.3.256/',
    'https://[::1/',
    'https://a%00b/',
    'https://a^b/',
    'https://@/',
    'https://:80/',
    'https://?a',
    'mailto:a@exam%ple.org',
    'mailto:a@example.org:25',
  ])('to %s refuses it: no host can have that name', (address) => {
    expect(reasons(`[Сюда](${address})`)).toEqual(['host']);
    expect(reasons(`<${address}>`)).toEqual(['host']);
  });
});

describe('parseMarkdown(text) of nested marks', () => {
  /** How deep the lists of a text are nested. */
  const depth = (blocks: readonly Block<Inline>[]): number =>
    Math.max(0, ...blocks.map((block) => ('items' in block ? 1 + depth(block.items[0]!.blocks) : 0)));

  test('reads 100 lists in one another, and refuses the next one', () => {
    expect(depth(parseMarkdown(`${'- '.repeat(100)}а`).blocks)).toBe(100);
    expect(reasons(`${'- '.repeat(100)}а`)).toEqual([]);
    for (const levels of [101, 800, 50_000]) expect(reasons(`${'- '.repeat(levels)}а`)).toEqual(['deep']);
    expect(reasons(Array.from({ length: 101 }, (_, level) => `${'  '.repeat(level)}- а`).join('\n'))).toEqual(
      ['deep'],
    );
  });

  test('reads 99 emphases in a paragraph, and refuses the next one', () => {
    const nested = (levels: number) => `${'*а '.repeat(levels)}${'б* '.repeat(levels)}`;
    expect(reasons(nested(99))).toEqual([]);
    expect(reasons(nested(100))).toEqual(['deep']);
  });
});

describe('parseMarkdown(text) of a paragraph', () => {
  test.each(['*а_ ', '[а](', '[а] ', '] ', '_', '*а ', 'а* ', '<a ', '<http:', '[а](<', '\\[а](б) '])(
    'with %j a thousand times refuses it',
    (marks) => {
      expect(reasons(`_ ${`${marks}-`.repeat(1001)}`)).toEqual(['marks']);
    },
  );

  test.each([
    '**а** ',
    '_а б_, ',
    '«*а*» ',
    '[**а** б](https://example.org/a_(b)) ',
    '[а](https://example.org/a_b) ',
    '- *а*_б\n',
    '\\* ',
    '`а_` ',
  ])('takes %j three thousand times', (marks) => {
    expect(reasons(marks.repeat(3000)).filter((reason) => reason === 'marks')).toEqual([]);
  });

  test('takes 150,000 signs after a backslash in brackets', () => {
    expect(parseMarkdown(`[${'\\.'.repeat(150_000)}]`).blocks[0]).toHaveLength(150_002);
  });
});
