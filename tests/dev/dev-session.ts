import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { workspace } from '../editor/workspace.ts';
import { connect } from '../site/tabs.ts';
import { devServer } from './dev-server.ts';

/** Past this nothing comes, in milliseconds: the first page is compiled first, and the machine may be busy. */
const late = 20_000;

/** The title of the frozen report, and what `shown` tells of its page. */
export const title = 'Ориентир на клиента';
export const heading = `PAGE ${title}`;

/** `npm run dev` on a copy of the frozen report, and a page of the browser that looks at it, for the tests of one file. */
export function useDev(prepare: (data: ReturnType<typeof workspace>) => void) {
  const data = workspace(undefined, afterAll);
  const good = data.all();
  let browser: Browser;

  /** What the browser shows: the texts of the overlay, or the heading of a page. */
  const shown = (): Promise<string> =>
    dev.page
      .evaluate(() => {
        const overlay = document.querySelector('vite-error-overlay')?.shadowRoot;
        if (!overlay) return `PAGE ${document.querySelector('h1')?.textContent}`;
        const parts = ['#name', '#title', '#message', '#hint', '#code'];
        return parts.map((part) => overlay.querySelector(part)?.textContent ?? '').join('\n');
      })
      .then((text) => text.replaceAll('\u00a0', ' '))
      .catch(() => ''); // the page is being replaced

  const dev = {
    data,
    good,
    server: undefined as unknown as Awaited<ReturnType<typeof devServer>>,
    page: undefined as unknown as Page,
    newPage: () => browser.newPage(),
    shown,
    /** Opens a page, once more where a reload for what was saved before came in between. */
    open: (page: string) => {
      const go = () => dev.page.goto(dev.server.url + page);
      return go().catch(go);
    },
    /** Waits for the browser to show something. */
    expectShown: (...texts: string[]) =>
      expect
        .poll(shown, { timeout: late, interval: 20 })
        .toSatisfy((text: string) => texts.every((each) => text.includes(each)), texts.join(', ')),
    /** Saves something, waits for the browser to say what it must, and tells how long that took, in milliseconds. */
    expectAfter: async (save: () => unknown, ...texts: string[]) => {
      const start = performance.now();
      await save();
      await dev.expectShown(...texts);
      return performance.now() - start;
    },
    /** Puts every file back that is not as it was. */
    restore: () => good.forEach((text, file) => data.read(file) === text || data.write(file, text)),
  };

  beforeAll(async () => {
    prepare(data);
    [dev.server, browser] = await Promise.all([devServer(data.folder), connect()]);
    dev.page = await browser.newPage();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await dev.server?.stop();
  });
  return dev;
}

export type DevSession = ReturnType<typeof useDev>;
