import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launch } from '../browser.ts';
import { serve } from '../serve.ts';

/** Where the site is put in the tests: the path of `url` in `data/site.yaml`. */
export const base = '/report/';

/** The paths of all pages of a built site, without the base path: `''`, `2023/`, `2023/kurgan/`, `404.html`. */
export const pagesOf = (dist: string): string[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) =>
      file
        .split(path.sep)
        .join('/')
        .replace(/(^|\/)index\.html$/, '$1'),
    )
    .sort();

/** One page of each kind. */
export const kinds = ['2023/', '2023/kurgan/', '2023/checks/', '404.html'];

/** The built site, served under its base path and opened in a real browser for the tests of one file. */
export function useSite() {
  const site = {
    dist: inject('dist'),
    pages: pagesOf(inject('dist')),
    url: '',
    browser: undefined as unknown as Browser,
    /** Opens a page in a context of its own; scripts are off unless asked for. */
    open: async (page: string, options: BrowserContextOptions = {}): Promise<Page> => {
      const context = await site.browser.newContext({ javaScriptEnabled: false, ...options });
      const opened = await context.newPage();
      await opened.goto(site.url + page);
      return opened;
    },
  };
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    server = await serve(site.dist, base);
    site.url = server.url;
    site.browser = await launch();
  });
  afterAll(async () => {
    await site.browser?.close();
    await server?.close();
  });
  return site;
}
