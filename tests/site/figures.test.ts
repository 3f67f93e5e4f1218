import { beforeAll, describe, expect, test } from 'vitest';
import { expectedFigures, yearsOf } from './expected.ts';
import { useSite } from './site.ts';

const site = useSite();
const expected = new Map(yearsOf('data').flatMap((year) => [...expectedFigures('data', year)]));

interface Shown {
  page: string;
  id: string;
  tag: string;
  machine: string;
  text: string;
}

const shown: Shown[] = [];
/** What the pages say outside their figures, a text a page. */
const words = new Map<string, string>();

beforeAll(async () => {
  const page = await site.open('');
  for (const path of site.pages) {
    await page.goto(site.url + path);
    const read = await page.evaluate(() => {
      const figures = [...document.querySelectorAll('[data-figure]')].map((element) => ({
        id: element.getAttribute('data-figure')!,
        tag: element.localName,
        machine: element.getAttribute('value') ?? element.getAttribute('datetime') ?? '',
        text: element.textContent,
      }));
      for (const element of document.querySelectorAll('data, time, style')) element.replaceWith(' | ');
      const hidden = [
        ...document.querySelectorAll('[aria-label], [title], [alt], meta[name], meta[property^=og]'),
      ].flatMap((element) => ['aria-label', 'title', 'alt'].map((name) => element.getAttribute(name) ?? ''));
      return { figures, text: [document.documentElement.textContent, ...hidden].join('\n') };
    });
    shown.push(...read.figures.map((figure) => ({ page: path, ...figure })));
    words.set(path, read.text);
  }
});

describe('figures', () => {
  test('each has the machine value that the YAML gives', () => {
    expect(shown.length).toBeGreaterThan(300);
    const wrong = shown.filter(({ id, machine }) => expected.get(id)?.machine !== machine);
    expect(wrong).toEqual([]);
  });

  test('each is written as Russian writes it: NBSP in thousands, a decimal comma, a clock or spoken time', () => {
    const wrong = shown.filter(({ id, text }) => !expected.get(id)?.texts.includes(text));
    expect(wrong).toEqual([]);
  });

  test('each stands in <data>, a duration in <time>', () => {
    const wrong = shown.filter(({ machine, tag }) => tag !== (machine.startsWith('PT') ? 'time' : 'data'));
    expect(wrong).toEqual([]);
  });

  test.each(yearsOf('data'))('every published figure is on /%s/', (year) => {
    const there = new Set(shown.filter(({ page }) => page === `${year}/`).map(({ id }) => id));
    const published = [...expected]
      .filter(([id, figure]) => figure.published && id.startsWith(year))
      .map(([id]) => id);
    expect(published.length).toBeGreaterThan(40);
    expect(published.filter((id) => !there.has(id))).toEqual([]);
  });

  test('the page of a territory has every figure of the territory', () => {
    for (const path of site.pages) {
      const [, year, territory] = /^(\d{4})\/([^/]+)\/$/.exec(path) ?? [];
      if (!territory || territory === 'checks') continue;
      const there = new Set(shown.filter(({ page }) => page === path).map(({ id }) => id));
      const own = [...expected].filter(
        ([id, { published }]) => published && id.startsWith(year!) && id.split('/').includes(territory),
      );
      expect(own.length).toBeGreaterThan(3);
      expect(own.filter(([id]) => !there.has(id))).toEqual([]);
    }
  });

  test('no ASCII space stands inside a number', () => {
    expect(shown.filter(({ text }) => /\d \d{3}/.test(text))).toEqual([]);
  });
});

describe('words', () => {
  test('no number of 1,000 or more and no percentage stands outside a figure', () => {
    for (const [page, text] of words) {
      const numbers = text.match(/\d+(?:[ \u00a0\u202f.,]\d{3})*/g) ?? [];
      const naked = numbers
        .map((number) => number.replace(/[^\d]/g, ''))
        .filter((number) => Number(number) >= 1000 && !yearsOf('data').includes(number));
      expect({ page, naked, percentages: text.match(/\d\s?%/g) ?? [] }).toEqual({
        page,
        naked: [],
        percentages: [],
      });
    }
  });

  test('a minus is U+2212', () => {
    for (const [, text] of words) expect(text.match(/(?<![\p{L}\d])-(?=\s?[\d|])/gu)).toBeNull();
    expect(shown.filter(({ text }) => /-\d/.test(text))).toEqual([]);
  });
});
