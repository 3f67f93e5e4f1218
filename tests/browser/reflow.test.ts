import { describe, expect, test } from 'vitest';
import { useSite } from '../site/site.ts';
import { faultsOf } from './boxes.ts';

const site = useSite();

/** What a reader may set by WCAG 1.4.12; a policy forbids the page's own styles, not those of the reader. */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  p { margin-block-end: 2em !important }`;

const restyle = (css: string) => {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
};

const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

describe.each(site.pages)('/%s', (path) => {
  test('scrolls in one direction only, from 320 px up', async () => {
    const page = await site.open(path);
    for (const width of [320, 360, 390, 480, 640, 768, 832, 900, 1024, 1152, 1280, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      expect([width, await page.evaluate(sideways)]).toEqual([width, 0]);
    }
    await page.context().close();
  });

  test('no text is cut or lies over another or on a bar, at any width', async () => {
    const page = await site.open(path);
    for (const width of [320, 390, 600, 768, 831, 832, 1024, 1151, 1152, 1280, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      expect([width, await faultsOf(page)]).toEqual([width, []]);
    }
    await page.context().close();
  });

  test('the same at 400 % zoom of a window of 1280 × 1024', async () => {
    const page = await site.open(path, { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });
    expect(await page.evaluate(sideways)).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
    await page.context().close();
  });

  test('the same with text spacing of WCAG 1.4.12', async () => {
    const page = await site.open(path, { bypassCSP: true });
    await page.evaluate(restyle, spacing);
    for (const width of [320, 390, 768, 1152, 1280, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      expect([width, await page.evaluate(sideways), await faultsOf(page)]).toEqual([width, 0, []]);
    }
    await page.context().close();
  });
});

describe('nothing moves while the page loads', () => {
  test.each(site.pages.flatMap((path) => [390, 1280].map((width) => [path, width] as const)))(
    '/%s at %i px, with the typeface half a second late',
    async (path, width) => {
      const context = await site.browser.newContext({ viewport: { width, height: 900 } });
      const page = await context.newPage();
      await page.route('**/*.woff2', async (route) => {
        await new Promise((done) => setTimeout(done, 500));
        await route.continue();
      });
      await page.addInitScript(() => {
        const shifts: { score: number; of: (string | null | undefined)[] }[] = [];
        Object.assign(window, { shifts });
        type Shift = PerformanceEntry & { value: number; sources: { node?: Node }[] };
        new PerformanceObserver((list) => {
          for (const { value, sources } of list.getEntries() as Shift[])
            shifts.push({ score: value, of: sources.map(({ node }) => node?.textContent?.slice(0, 30)) });
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(site.url + path);
      await page.evaluate(() => document.fonts.ready);
      await page.waitForTimeout(150);
      const shifts = await page.evaluate(
        () => (window as unknown as { shifts: { score: number; of: string[] }[] }).shifts,
      );
      // Digits of another typeface are a hair wider or narrower: 0.00 in the two decimals that the score is told in.
      const score = shifts.reduce((all, shift) => all + shift.score, 0);
      expect(score, JSON.stringify(shifts)).toBeLessThan(0.005);
      await context.close();
    },
  );
});
