import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from '../site/site.ts';

const site = useSite('covering');
const plain = useSite();

const alts = ['The lake in June', 'The water tower', 'A pipe'];
const lightPaper = 'rgb(250, 247, 240)';

/** Every picture of a page, once the last of them is drawn. */
async function drawn(page: Page) {
  for (const alt of alts) {
    const picture = page.getByRole('img', { name: alt, exact: true });
    await picture.scrollIntoViewIfNeeded();
    await picture.evaluate((image: HTMLImageElement) => image.decode());
  }
  return page.evaluate(() =>
    [...document.images].map((image) => ({
      alt: image.alt,
      source: image.currentSrc.replace(/^.*\//, ''),
      natural: image.naturalWidth,
      width: Math.round(image.getBoundingClientRect().width),
      ratio: image.getBoundingClientRect().width / image.getBoundingClientRect().height,
      lazy: image.loading === 'lazy',
    })),
  );
}

describe('pictures', () => {
  test.each([390, 1280])('are drawn in their place at %i px, none wider than the page', async (width) => {
    const page = await site.open('2022/', { viewport: { width, height: 900 } });
    const [logo, ...pictures] = await drawn(page);
    expect(logo).toMatchObject({ alt: 'Lakeside Water & Sons', lazy: false });
    expect(pictures.map(({ alt }) => alt)).toEqual(alts);
    expect(pictures.map(({ lazy }) => lazy)).toEqual([true, true, true]);
    expect(pictures.map(({ ratio }) => Math.round(ratio * 100) / 100)).toEqual([1.6, 0.5, 2.5]);
    for (const picture of pictures) expect(picture.width).toBeLessThanOrEqual(Math.min(width - 40, 640));
    const [lake, tower] = pictures;
    expect(lake!.width).toBe(width === 390 ? 350 : 640);
    expect(tower!.width).toBe(280); // no larger than it is, and not higher than the screen
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

  test('come in the size that the screen needs, as WebP', async () => {
    const small = await drawn(await site.open('2022/', { viewport: { width: 390, height: 900 } }));
    const sharp = await drawn(await site.open('2022/', { deviceScaleFactor: 2 }));
    const [one, two] = [small, sharp].map((all) => all.find(({ alt }) => alt === alts[0])!);
    expect(one!.source).toMatch(/\.webp$/);
    expect(two!.source).toMatch(/\.webp$/);
    expect(one!.source).not.toBe(two!.source);
  });

  test('move nothing while they load', async () => {
    const context = await site.browser.newContext({ viewport: { width: 390, height: 900 } });
    const page = await context.newPage();
    let release = () => {};
    const held = new Promise<void>((done) => (release = done));
    await page.route(/woff2$/, (route) => route.abort());
    await page.route(/pictures\//, (route) => void held.then(() => route.continue()));
    await page.goto(`${site.url}2022/`, { waitUntil: 'domcontentloaded' });
    for (const alt of alts) {
      await page.getByRole('img', { name: alt, exact: true }).scrollIntoViewIfNeeded();
      const below = () =>
        page.evaluate(() => document.querySelector('#data')!.getBoundingClientRect().top + scrollY);
      const before = await below();
      release();
      await page
        .getByRole('img', { name: alt, exact: true })
        .evaluate((image: HTMLImageElement) => image.decode());
      expect(await below()).toBe(before);
    }
    const shift = await page.evaluate(() => {
      const observer = new PerformanceObserver(() => {});
      observer.observe({ type: 'layout-shift', buffered: true });
      const entries = observer.takeRecords() as unknown as { value: number }[];
      return entries.reduce((all, { value }) => all + value, 0);
    });
    expect(shift).toBeLessThan(0.001); // the fallback of the typeface may move a hair
    await context.close();
  });

  test('are told of with their words, and their captions belong to them', async () => {
    const page = await site.open('2022/');
    const named = page.getByRole('figure', { name: 'contacts, one lake.' });
    expect(await named.getByRole('img').getAttribute('alt')).toBe(alts[0]);
    expect(await named.locator('data').getAttribute('value')).toBe('740480');
    expect(await page.getByRole('img', { name: '', exact: true }).count()).toBe(0);
    expect(await page.locator('img:not([alt])').count()).toBe(0);
  });

  test.each([{ colorScheme: 'dark' }, { colorScheme: 'dark', forcedColors: 'active' }] as const)(
    'keep light paper behind what is drawn on nothing (%j)',
    async (look) => {
      const page = await site.open('2022/', look);
      for (const alt of ['A pipe', 'Lakeside Water & Sons']) {
        const picture = page.getByRole('img', { name: alt, exact: true });
        expect(await picture.evaluate((image) => getComputedStyle(image).backgroundColor)).toBe(lightPaper);
      }
    },
  );

  test('are on paper whole, and not larger than a third of it', async () => {
    const page = await site.open('2022/');
    await drawn(page);
    await page.emulateMedia({ media: 'print' });
    const heights = await page
      .locator('.picture img')
      .evaluateAll((all) =>
        all.map(
          (image) =>
            [
              image.getBoundingClientRect().height,
              getComputedStyle(image.parentElement!).breakInside,
            ] as const,
        ),
      );
    for (const [height, inside] of heights) {
      expect(height).toBeGreaterThan(50);
      expect(height).toBeLessThanOrEqual(341);
      expect(inside).toBe('avoid');
    }
  });

  test('keep to the policy of the page, on every kind of page', async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('requestfailed', (request) => said.push(request.url()));
    for (const kind of site.kinds) {
      await page.goto(site.url + kind, { waitUntil: 'networkidle' });
      const logo = page.getByRole('img', { name: 'Lakeside Water & Sons' });
      expect(await logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    }
    expect(said).toEqual([]);
    await context.close();
  });

  test('are published as they are drawn, and no file of a camera with them', () => {
    const files = readdirSync(path.join(site.dist, 'pictures'));
    const named = site.pages.flatMap((page) =>
      [...site.read(page).matchAll(/(?<=\/pictures\/)[^\s",]+/g)].map(([file]) => file),
    );
    expect(files.sort()).toEqual([...new Set(named)].sort());
    expect(files.filter((file) => !/\.(webp|svg)$/.test(file))).toEqual([]);
  });
});

test('a site without pictures has nothing of them', () => {
  expect(existsSync(path.join(plain.dist, 'pictures'))).toBe(false);
  for (const page of plain.pages) expect(plain.read(page)).not.toMatch(/<img|picture|figcaption/);
});
