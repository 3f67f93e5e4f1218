import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { useSite } from './site.ts';

const site = useSite();

/** The blocks of the original, without its markup, on one line each. */
const blocks = readFileSync('tests/site/source-2023.txt', 'utf8')
  .replace(/<\/?b>|\*\*|^#+ /gm, '')
  .split(/\n\s*\n/)
  .map((block) => block.replace(/\s+/g, ' ').trim())
  .filter(Boolean);
const sentences = blocks.filter((block) => /\p{L}[.»]*\.$|\d\.$/u.test(block));
const figures = blocks.flatMap((block) => block.match(/\d+(?: \d{3})+|\d:\d\d:\d\d|\d+%/g) ?? []);
const titles = readFileSync('tests/site/source-2023.txt', 'utf8').match(/(?<=^#+ ).*?(?=:?$)/gm) ?? [];

let text = '';

beforeAll(async () => {
  const page = await site.open('2023/');
  text = await page.evaluate(() => {
    for (const element of document.querySelectorAll('style, sup')) element.remove();
    for (const element of document.querySelectorAll('p, h1, h2, h3, td, th, dt, dd, li, br'))
      element.append(element.matches('td, th') ? ' | ' : ' ');
    return document.body.textContent.replace(/\s+/g, ' ');
  });
});

describe('the text of the original on /2023/', () => {
  test('is long enough to be the whole', () => {
    expect(sentences.length).toBeGreaterThan(12);
    expect(figures.length).toBeGreaterThan(40);
    expect(titles.length).toBeGreaterThan(7);
  });

  test.each(sentences)('%s', (sentence) => {
    expect(text).toContain(sentence);
  });

  test('has every title', () => {
    for (const title of titles) expect(text).toContain(title);
  });

  test('has every figure', () => {
    const shown = new Set(text.match(/\d+(?: \d{3})+|\d:\d\d:\d\d|\d+%/g));
    expect(figures.filter((figure) => !shown.has(figure))).toEqual([]);
  });
});
