import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from '../site/site.ts';

const site = useSite();

/** What has the focus now: its place among all that can have it, and whether that shows. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll('a[href], summary')].filter((each) => each.checkVisibility());
    const active = document.activeElement!;
    const { outlineWidth, outlineStyle, outlineColor } = getComputedStyle(active);
    const rect = active.getBoundingClientRect();
    return {
      index: all.indexOf(active),
      of: all.length,
      name: active.textContent.trim(),
      outline: outlineStyle === 'none' ? 0 : parseFloat(outlineWidth),
      colour: outlineColor,
      paper: getComputedStyle(document.documentElement).backgroundColor,
      inView: rect.bottom > 0 && rect.top < innerHeight && rect.width > 0,
    };
  });

const luminance = (colour: string) => {
  const [red, green, blue] = colour.match(/[\d.]+/g)!.map((part) => {
    const value = Number(part) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
};
const contrast = (a: string, b: string) => {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
};

describe.each(site.kinds)('/%s', (path) => {
  test.each<[number, 'light' | 'dark']>(
    path === '2023/'
      ? [
          [390, 'light'],
          [1280, 'dark'],
        ]
      : [[390, 'dark']],
  )('Tab goes through every link in order and shows where it is (%i px, %s)', async (width, colorScheme) => {
    const page = await site.open(path, {
      viewport: { width, height: 844 },
      colorScheme,
      reducedMotion: 'reduce',
    });
    const { of } = await focused(page);
    expect(of).toBeGreaterThan(3);
    for (let index = 0; index < of; index++) {
      await page.keyboard.press('Tab');
      const now = await focused(page);
      expect(now).toMatchObject({ index, inView: true });
      expect(now.outline, now.name).toBeGreaterThanOrEqual(2);
      expect(contrast(now.colour, now.paper), now.name).toBeGreaterThanOrEqual(3);
    }
  });

  test('the first Tab shows a link over the masthead, straight to the text', async () => {
    const page = await site.open(path);
    await page.keyboard.press('Tab');
    const skip = page.locator('.skip');
    expect(await skip.evaluate((link) => getComputedStyle(link).clipPath)).toBe('none');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#text$/);
    await page.keyboard.press('Tab');
    const after = await page.evaluate(() => {
      const text = document.querySelector('#text')!;
      return text.compareDocumentPosition(document.activeElement!) & Node.DOCUMENT_POSITION_FOLLOWING;
    });
    expect(after).toBeTruthy();
  });
});

describe('contents', () => {
  test('on a phone they fold, and open with Enter', async () => {
    const page = await site.open('2023/', { viewport: { width: 390, height: 844 } });
    const link = page.locator('.contents a').first();
    expect(await link.isVisible()).toBe(false);
    await page.locator('.contents summary').focus();
    await page.keyboard.press('Enter');
    expect(await link.isVisible()).toBe(true);
  });

  test('on a desk they are open and stay in view', async () => {
    const page = await site.open('2023/', {
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
    });
    await page.locator('#closing').scrollIntoViewIfNeeded();
    const box = await page.locator('.contents ol').boundingBox();
    expect(box!.y).toBeGreaterThanOrEqual(0);
    expect(box!.y + box!.height).toBeLessThanOrEqual(900);
  });

  test('on a desk the section in view looks current', async () => {
    const page = await site.open('2023/#ivr', {
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
    });
    const colours = await page
      .locator('.contents li > a')
      .evaluateAll((links) => links.map((link) => [link.getAttribute('href'), getComputedStyle(link).color]));
    const accent = await page
      .locator('.opening data')
      .first()
      .evaluate((data) => getComputedStyle(data).color);
    expect(colours.filter(([, colour]) => colour === accent)).toEqual([['#ivr', accent]]);
  });

  test('a figure that is linked to shows itself', async () => {
    const page = await site.open('2023/#in-person/office/kurgan/contacts');
    const figure = page.locator('data:target');
    expect(await figure.textContent()).toBe('712\u00a0609');
    expect(await figure.evaluate((each) => getComputedStyle(each).backgroundColor)).not.toBe(
      'rgba(0, 0, 0, 0)',
    );
  });
});
