import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { launch } from './browser.ts';
import { build } from './build.ts';
import { serve } from './serve.ts';
import { pagesOf } from './site/site.ts';

/** Another company by data alone: English, other channels, territories, sections, colours and address than in 2023. */
export const data = 'tests/fixtures/lakeside';
export const host = 'https://lakeside.example';
export const base = '/about/customer-service/';

/** The site of the other company as the real Astro builds it, for the tests of one file. */
export function useCompany() {
  let browser: Browser | undefined;
  let server: Awaited<ReturnType<typeof serve>> | undefined;
  const site = {
    dist: '',
    pages: [] as string[],
    /** The source of a page. */
    read: (page: string) =>
      readFileSync(path.join(site.dist, page.replace(/(^|\/)$/, '$1index.html')), 'utf8'),
    /** Opens pages in turn in a real browser; scripts are for axe alone. */
    visit: async (
      pages: readonly string[],
      look: (page: Page, name: string) => Promise<void>,
      javaScriptEnabled = false,
    ) => {
      browser ??= await launch();
      server ??= await serve(site.dist, base);
      const context = await browser.newContext({ javaScriptEnabled, bypassCSP: javaScriptEnabled });
      const page = await context.newPage();
      for (const name of pages) {
        await page.goto(server.url + name);
        await look(page, name);
      }
      await context.close();
    },
  };
  beforeAll(async () => {
    mkdirSync('.astro', { recursive: true });
    const outDir = mkdtempSync(path.resolve('.astro/company-'));
    const { code, output } = await build({ data, outDir });
    expect(code, output).toBe(0);
    Object.assign(site, { dist: outDir, pages: pagesOf(outDir) });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(site.dist, { recursive: true, force: true });
  });
  return site;
}
