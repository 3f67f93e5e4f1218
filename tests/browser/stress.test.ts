import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../browser.ts';
import { build, fresh } from '../build.ts';
import { serve } from '../serve.ts';
import { invent } from '../site/invented.ts';
import { faultsOf } from './boxes.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe.each([
  ['eight channels, twelve territories and long names', 8, 12, 'Межрегиональная энергосбытовая'],
  ['two channels and one territory', 2, 1, ''],
  ['names of one word that is longer than a column', 4, 3, 'Ямало-Ненецкоэнергосбытовая'],
] as const)('%s', (_, channels, territories, name) => {
  test('fit at any width, on every kind of page', { timeout: 90_000 }, async () => {
    const data = fresh();
    invent(data, { channels, territories, name });
    const { code, output, outDir } = await build({ data });
    expect(code, output).toBe(0);
    const server = await serve(outDir, '/report/');
    const page = await browser.newPage();
    const found: string[] = [];
    for (const kind of ['2030/', '2030/place-1/', '2030/checks/'])
      for (const width of [320, 390, 768, 832, 1024, 1152, 1280, 1920]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(server.url + kind);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        const faults = await faultsOf(page);
        if (wide > width) faults.unshift(`outside: ${wide} px`);
        found.push(...faults.map((fault) => `${kind} at ${width}: ${fault}`));
      }
    await page.close();
    await server.close();
    expect(found).toEqual([]);
  });
});
