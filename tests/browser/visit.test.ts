import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { useSite } from '../site/site.ts';

const site = useSite();
const KiB = 1024;

describe('bytes', () => {
  test('the report, html and css, is at most 11 KiB in brotli', () => {
    const html = readFileSync(path.join(site.dist, '2023/index.html'));
    expect(brotliCompressSync(html).length).toBeLessThanOrEqual(11 * KiB);
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

test('the console stays silent: no error, no breach of the policy', async () => {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  let said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('requestfailed', (request) => said.push(request.url()));
  for (const path of site.kinds) {
    said = [];
    await page.goto(site.url + path, { waitUntil: 'networkidle' });
    expect([path, ...said]).toEqual([path]);
    expect(await page.evaluate(() => document.styleSheets.length)).toBe(1);
  }
  await context.close();
});
