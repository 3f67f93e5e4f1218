import { beforeAll, describe, expect, test } from 'vitest';
import { contentsOf, type PageContent } from './document.ts';
import { english, expectedFigures, russian } from './expected.ts';
import { useSite } from './site.ts';

describe.each([
  ['vostok', russian, /(?!)/g],
  ['lakeside', english, /0800 024 736[56]/g], // telephones
] as const)('the figures of %s', (name, writing, telephones) => {
  const site = useSite(name);
  const [year] = site.years as [string];
  const expected = expectedFigures(site.data, year, writing);
  let contents: PageContent[] = [];
  const shown = () => contents.flatMap(({ figures }) => figures);
  beforeAll(async () => {
    contents = await contentsOf(site.pages.map((page) => [page, site.read(page)]));
  });

  test('have the machine values that the YAML gives, computed ones too', () => {
    expect(shown().length).toBeGreaterThan(300);
    expect(shown().filter(({ id, machine }) => expected.get(id)?.machine !== machine)).toEqual([]);
  });

  test('are written as the language writes them', () => {
    expect(shown().filter(({ id, text }) => !expected.get(id)?.texts.includes(text))).toEqual([]);
  });

  test('stand in <data>, a duration in <time>', () => {
    const wrong = shown().filter(({ machine, tag }) => tag !== (machine.startsWith('PT') ? 'time' : 'data'));
    expect(wrong).toEqual([]);
  });

  test('of a territory are all on its page', () => {
    const pages = contents.filter(({ page }) => /^\d{4}\/(?!checks\/)[^/]+\/$/.test(page));
    expect(pages.length).toBeGreaterThan(4);
    for (const { page, figures } of pages) {
      const territory = page.split('/')[1]!;
      const there = new Set(figures.map(({ id }) => id));
      const own = [...expected].filter(
        // The page leaves out what the grand total leaves out, and says so.
        ([id, { published }]) => published && id.split('/').includes(territory) && !id.includes('/chat/'),
      );
      expect(own.length).toBeGreaterThan(3);
      expect(own.filter(([id]) => !there.has(id))).toEqual([]);
    }
  });

  test('are the only numbers: none of 1,000 or more and no percentage stands outside them', () => {
    for (const { page, words } of contents) {
      const text = words.replace(telephones, '');
      const naked = (text.match(/\d+(?:[ \u00a0\u202f.,]\d{3})*/g) ?? [])
        .map((number) => number.replace(/[^\d]/g, ''))
        .filter((number) => Number(number) >= 1000 && Math.abs(Number(number) - Number(year)) > 1);
      expect({ page, naked, percentages: text.match(/\d\s?%/g) ?? [] }).toEqual({
        page,
        naked: [],
        percentages: [],
      });
    }
  });

  test('are negative with a U+2212, and the words hold no other minus', () => {
    for (const { words } of contents) expect(words.match(/(?<![\p{L}\d])-(?=\s?[\d|])/gu)).toBeNull();
    expect(shown().filter(({ text }) => /-\d/.test(text))).toEqual([]);
  });
});
