import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kinds, useSite } from '../site/site.ts';
import { faultsOf } from './boxes.ts';

const site = useSite();
const others = [useSite('lakeside'), useSite('years'), useSite('crowded')];
let page: Page;
let client: CDPSession;
beforeAll(async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false, bypassCSP: true });
  page = await context.newPage(); // its own: the size of its text is set below
  client = await page.context().newCDPSession(page);
});
afterAll(() => page.context().close());

/** The reader's own size of text, as set in the browser: 16 px unless they choose another. */
const setText = (size: number) =>
  client.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: size } });

const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

const faultsAt = async (width: number) => {
  await page.setViewportSize({ width, height: 900 });
  return [...((await page.evaluate(sideways)) ? ['scrolls sideways'] : []), ...(await faultsOf(page))];
};

describe('text of the size that a reader chose', () => {
  test.each(kinds)('fits on /%s, each figure under the name of its column', async (path) => {
    await page.goto(site.url + path);
    for (const text of [20, 24, 32]) {
      await setText(text);
      for (const width of [320, 390, 768, 1280])
        expect([text, width, ...(await faultsAt(width))]).toEqual([text, width]);
    }
    await setText(16);
  });

  test.each(others)('fits on the report of $data, however many its channels and years', async (other) => {
    await page.goto(other.url + other.kinds[0]);
    for (const text of [24, 32]) {
      await setText(text);
      for (const width of [320, 390])
        expect([text, width, ...(await faultsAt(width))]).toEqual([text, width]);
    }
    await setText(16);
  });

  test('makes a phone’s table give each figure its own label, and a desk’s its heads back', async () => {
    const label = () =>
      page.evaluate(() => getComputedStyle(document.querySelector('td')!, '::before').content);
    await page.goto(`${site.url}2023/`);
    await page.setViewportSize({ width: 390, height: 900 });
    expect(await label()).toBe('none');
    await setText(24);
    expect(await label()).toContain('Обращений');
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await label()).toBe('none');
    await setText(16);
  });
});

describe('the labels of the bar', () => {
  /** Draws the bar again with other shares, as the page of another year would have them. */
  const redraw = (shares: number[]) =>
    page.evaluate((all) => {
      document.querySelectorAll('.stacked-bar svg').forEach((segment, index) => {
        segment.setAttribute('width', `${all[index]}%`);
      });
    }, shares);

  test('stand apart at any width at which they stand under it', async () => {
    await page.goto(`${site.url}2023/`);
    for (const width of [832, 848, 1023, 1024, 1280])
      expect([width, ...(await faultsAt(width))]).toEqual([width]);
  });

  test('stand in a list, whatever the shares, where the page is narrower', async () => {
    await page.goto(`${site.url}2023/`);
    await redraw([97, 2, 0.9, 0.1]);
    for (const width of [320, 390, 832, 1016]) expect([width, ...(await faultsAt(width))]).toEqual([width]);
  });
});

describe('without its styles', () => {
  const plain = async (path: string) => {
    await page.setViewportSize({ width: 390, height: 900 });
    await page.goto(path);
    await page.evaluate(() => {
      document.querySelector('style')!.remove();
    });
  };

  test.each(kinds)(
    '/%s is a plain document: no bar larger than a line, nothing beside the page',
    async (path) => {
      await plain(site.url + path);
      const found = await page.evaluate(() => {
        const wide = document.documentElement.clientWidth;
        const bars = [...document.querySelectorAll('svg')].filter(
          (bar) => bar.getBoundingClientRect().height > 28,
        );
        const beside = [...document.querySelectorAll('body *:not(table *, svg *)')].filter((each) => {
          // Six columns of figures in the millions take 460 px, all but 26 of them their digits and the names of their rows.
          const columns = each instanceof HTMLTableElement ? each.rows[0]!.cells.length : 0;
          return each.getBoundingClientRect().right > (columns > 5 ? 470 : wide);
        });
        return [...bars, ...beside].map((each) => each.outerHTML.slice(0, 80));
      });
      expect(found).toEqual([]);
    },
  );

  test('no mark of a note reads as a digit of its figure', async () => {
    await plain(`${site.url}2023/`);
    const marks = await page.evaluate(() =>
      [...document.querySelectorAll('.ref')].map((mark) => {
        const [over, figure] = [mark, mark.parentElement!.previousElementSibling!].map((each) => ({
          bottom: each.getBoundingClientRect().bottom,
          size: parseFloat(getComputedStyle(each).fontSize),
        }));
        return over!.size < figure!.size && over!.bottom < figure!.bottom - 2;
      }),
    );
    expect(marks.length).toBeGreaterThan(3);
    expect(marks).toEqual(marks.map(() => true));
  });
});

describe('targets', () => {
  test.each(kinds)('the marks of notes on /%s and their ways back are at least 24 px', async (path) => {
    await page.goto(site.url + path);
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const small = await page.evaluate(() =>
        [...document.querySelectorAll('.ref, .note > a')].flatMap((link) => {
          const { width, height } = link.getBoundingClientRect();
          return width < 24 || height < 24 ? [`${link.outerHTML}: ${width} × ${height}`] : [];
        }),
      );
      expect([width, ...small]).toEqual([width]);
    }
  });
});

test('the page that is open stands out in the list of its like', async () => {
  await page.goto(`${site.url}2023/kurgan/`);
  const [current, other] = await page.evaluate(() =>
    ['[aria-current]', ':not([aria-current])'].map((each) => {
      const { color, fontWeight } = getComputedStyle(document.querySelector(`.contents a${each}`)!);
      return { color, fontWeight };
    }),
  );
  expect(current!.color).not.toBe(other!.color);
  expect(Number(current!.fontWeight)).toBeGreaterThan(Number(other!.fontWeight));
});
