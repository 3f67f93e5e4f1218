import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { useSite } from '../site/site.ts';

const site = useSite();
const KiB = 1024;

describe('bytes', () => {
  test('the report, html and css, is at most 10 KiB in brotli', () => {
    const html = readFileSync(path.join(site.dist, '2023/index.html'));
    expect(brotliCompressSync(html).length).toBeLessThanOrEqual(10 * KiB);
  });

  test('no file of the site is a script', () => {
    const files = readdirSync(site.dist, { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => /\.[cm]?js$/.test(file))).toEqual([]);
  });

  test('a first visit is at most 48 KiB and 4 requests, to one host and all found', async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    let bytes = 0;
    const requests: string[] = [];
    const responses: number[] = [];
    await client.send('Network.enable');
    client.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    page.on('request', (request) => requests.push(request.url()));
    page.on('response', (response) => responses.push(response.status()));
    await page.goto(`${site.url}2023/`, { waitUntil: 'networkidle' });
    await context.close();
    expect(bytes).toBeGreaterThan(20 * KiB);
    expect(bytes).toBeLessThanOrEqual(48 * KiB);
    // The icon is asked for outside the page that the browser reports on.
    expect(requests.length + 1).toBeLessThanOrEqual(4);
    expect(requests.filter((url) => !url.startsWith(site.url))).toEqual([]);
    expect(responses).toEqual(requests.map(() => 200));
  });
});

describe('time', () => {
  /** When the largest part of the first screen is painted, in ms, on a slow telephone with a slow connection. */
  const paint = async (font: boolean) => {
    const context = await site.browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    await client.send('Network.enable');
    const speed = (1.6 * 1e6) / 8;
    const slow = { offline: false, latency: 150, downloadThroughput: speed, uploadThroughput: speed };
    await client.send('Network.emulateNetworkConditions', slow);
    await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    if (!font) await client.send('Network.setBlockedURLs', { urls: ['*.woff2'] });
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const { startTime } of list.getEntries()) Object.assign(window, { painted: startTime });
      }).observe({ type: 'largest-contentful-paint', buffered: true });
    });
    await page.goto(`${site.url}2023/`, { waitUntil: 'networkidle' });
    await page.waitForTimeout(200);
    const painted = await page.evaluate(() => (window as unknown as { painted: number }).painted);
    await context.close();
    return painted;
  };
  test('the typeface delays the largest paint by at most 15 %', { timeout: 120_000 }, async () => {
    const [withFont, without]: [number[], number[]] = [[], []];
    // In turn, and the best of each: whatever else the machine does only ever adds to a run. On a busy one more runs find the best.
    const ratio = () => Math.min(...withFont) / Math.min(...without);
    for (let run = 0; run < 3 || (run < 24 && ratio() > 1.15); run++) {
      without.push(await paint(false));
      withFont.push(await paint(true));
    }
    expect(Math.min(...without)).toBeGreaterThan(150);
    console.info(
      `largest paint ${Math.round(Math.min(...withFont))} ms, ${ratio().toFixed(2)} × without the typeface`,
    );
    expect(ratio()).toBeLessThanOrEqual(1.15);
  });
});

test('the console stays silent: no error, no breach of the policy', async () => {
  for (const path of site.kinds) {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('requestfailed', (request) => said.push(request.url()));
    await page.goto(site.url + path, { waitUntil: 'networkidle' });
    expect([path, ...said]).toEqual([path]);
    expect(await page.evaluate(() => document.styleSheets.length)).toBe(1);
    await context.close();
  }
});
