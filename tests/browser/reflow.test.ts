import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { siteNames, type SiteName } from '../sites.ts';
import { useSite } from '../site/site.ts';
import { faultsOf } from './boxes.ts';

/** The edges of the layouts, and what lies between them; all of them where a page has every kind of content. */
const widths = [320, 360, 390, 480, 600, 768, 831, 832, 1023, 1024, 1151, 1152, 1280, 1920];
function widthsOf(name: SiteName, kind: string): number[] {
  if (name !== 'vostok') return [320, 390, 1152];
  return kind === '2023/' ? widths : [320, 390, 600, 831, 832, 1024, 1152, 1920];
}

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

/** What is wrong with a page at a width: by how much it scrolls sideways, and with which texts. */
async function faultsAt(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 800 });
  const wide = await page.evaluate(sideways);
  const faults: string[] = await faultsOf(page);
  if (wide) faults.unshift(`${wide} px too wide`);
  return faults.map((fault) => `at ${width} px ${fault}`);
}

// One site has the layout of another.
describe.each(siteNames.filter((name) => name !== 'covering'))('%s', (name) => {
  const site = useSite(name);
  test.each(site.kinds.filter((kind) => name === 'vostok' || kind !== '404.html'))(
    'scrolls in one direction only, and no text is cut or lies over another or on a bar: /%s',
    async (kind) => {
      const page = await site.open(kind);
      const found: string[] = [];
      for (const width of widthsOf(name, kind)) found.push(...(await faultsAt(page, width)));
      expect(found).toEqual([]);
    },
  );
});

describe('a reader of vostok', () => {
  const site = useSite();

  test.each(site.kinds)('may zoom to 400 % in a window of 1280 × 1024: /%s', async (kind) => {
    const page = await site.open(kind, { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });
    expect(await page.evaluate(sideways)).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
  });

  test.each(site.kinds)('may set the text spacing of WCAG 1.4.12: /%s', async (kind) => {
    const page = await site.open(kind, { bypassCSP: true });
    await page.evaluate(restyle, spacing);
    // UiStrings may break: nothing is lost by it.
    const lost = async (width: number) =>
      (await faultsAt(page, width)).filter((fault) => !fault.includes('broken word'));
    for (const width of [320, 390, 768, 1152, 1280, 1920]) expect(await lost(width)).toEqual([]);
  });

  test('sees nothing move when the typeface comes half a second late', async () => {
    const context = await site.browser.newContext();
    let late = 0;
    await context.route('**/*.woff2', async (route) => {
      late++;
      await new Promise((done) => setTimeout(done, 500));
      await route.continue();
    });
    await context.addInitScript(() => {
      const shifts: { score: number; of: (string | null | undefined)[] }[] = [];
      Object.assign(window, { shifts });
      type Shift = PerformanceEntry & { value: number; sources: { node?: Node }[] };
      new PerformanceObserver((list) => {
        for (const { value, sources } of list.getEntries() as Shift[])
          shifts.push({ score: value, of: sources.map(({ node }) => node?.textContent?.slice(0, 30)) });
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await Promise.all(
      site.kinds.map(async (kind) => {
        const page = await context.newPage();
        for (const width of [390, 1280]) {
          await page.setViewportSize({ width, height: 900 });
          await page.goto(site.url + kind);
          await page.evaluate(() => document.fonts.ready);
          await page.waitForTimeout(150);
          const shifts = await page.evaluate(
            () => (window as unknown as { shifts: { score: number; of: string[] }[] }).shifts,
          );
          // Digits of another typeface are a hair wider or narrower: 0.00 in the two decimals that the score is told in.
          const score = shifts.reduce((all, shift) => all + shift.score, 0);
          expect(score, `${kind} at ${width} px ${JSON.stringify(shifts)}`).toBeLessThan(0.005);
        }
      }),
    );
    expect(late).toBeGreaterThanOrEqual(2 * site.kinds.length);
    await context.close();
  });
});
