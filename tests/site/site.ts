import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { serve } from '../serve.ts';
import type { SiteName } from '../sites.ts';
import { pagesOf, sourceOf } from './pages.ts';
import { browser, openTab, type Look } from './tabs.ts';

/** One page of each kind: the latest report, the first of its territories, its checks, what is not there. */
function kindsOf(pages: readonly string[], years: readonly string[]): string[] {
  const latest = `${years.at(-1)}/`;
  const territory = pages.find(
    (page) => page.startsWith(latest) && ![latest, `${latest}checks/`].includes(page),
  );
  return [latest, ...(territory ? [territory] : []), `${latest}checks/`, '404.html'];
}

/** A fixture site, served under its base path and opened in the real browser for the tests of one file. */
export function useSite(name: SiteName = 'vostok') {
  const built = inject('sites')[name];
  const pages = pagesOf(built.dist);
  const site = {
    ...built,
    pages,
    kinds: kindsOf(pages, built.years),
    url: '',
    browser: undefined as unknown as Browser,
    read: (page: string) => sourceOf(built.dist, page),
    /** The figures of a year as the site gives them to programs. */
    figures: (year: string) =>
      (
        JSON.parse(readFileSync(path.join(built.dist, year, 'data.json'), 'utf8')) as {
          figures: { id: string; value: number | null; origin: string; status: string }[];
        }
      ).figures,
    /** Opens a page in the place of the one that was open before. */
    open: (page: string, look: Look = {}): Promise<Page> => openTab(site.url + page, look),
  };
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    server = await serve(site.dist, site.base);
    site.url = server.url;
    site.browser = await browser();
  });
  afterAll(() => server?.close());
  return site;
}

/** One page of each kind of the real report. */
export const kinds = ['2023/', '2023/kurgan/', '2023/checks/', '404.html'];
