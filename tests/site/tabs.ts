import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject } from 'vitest';

/** How a page is looked at. Nothing is left of how another was looked at before. */
export type Look = Pick<
  BrowserContextOptions,
  | 'viewport'
  | 'colorScheme'
  | 'reducedMotion'
  | 'forcedColors'
  | 'contrast'
  | 'javaScriptEnabled'
  | 'bypassCSP'
  | 'deviceScaleFactor'
>;

/** A connection of its own to the one browser of the run. */
export const connect = (): Promise<Browser> => chromium.connect(inject('browser'));

let connected: Promise<Browser> | undefined;
/** The one browser of the run, for all tests of a worker. */
export const browser = (): Promise<Browser> => (connected ??= connect());

const tabs = new Map<string, Page>();

/** A tab of a kind: what it is made with can't be changed later. One that is there is many times as fast as a new one. */
async function tab(kind: Pick<Look, 'javaScriptEnabled' | 'bypassCSP' | 'deviceScaleFactor'>): Promise<Page> {
  const key = JSON.stringify(kind);
  const known = tabs.get(key);
  if (known && !known.isClosed()) return known;
  const context = await (await browser()).newContext(kind);
  const page = await context.newPage();
  tabs.set(key, page);
  return page;
}

/** Opens an address in the tab that was used before, as a new one would; scripts are off unless asked for. */
export async function openTab(url: string, look: Look): Promise<Page> {
  const { javaScriptEnabled = false, bypassCSP = false, deviceScaleFactor = 1 } = look;
  const page = await tab({ javaScriptEnabled, bypassCSP, deviceScaleFactor });
  await page.setViewportSize(look.viewport ?? { width: 1280, height: 720 });
  await page.emulateMedia({
    media: null,
    colorScheme: look.colorScheme ?? 'light',
    reducedMotion: look.reducedMotion ?? 'no-preference',
    forcedColors: look.forcedColors ?? 'none',
    contrast: look.contrast ?? 'no-preference',
  });
  await page.goto('about:blank'); // an address that differs by its # alone would not be loaded anew
  await page.goto(url);
  return page;
}
