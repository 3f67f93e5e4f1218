import { readFileSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../build.ts';
import { launch } from '../browser.ts';
import { serve } from '../serve.ts';

let dist: string;
let url: string;
let close: () => Promise<unknown>;
let browser: Browser;

beforeAll(async () => {
  const built = await build({ data: 'tests/fixtures/years' });
  expect(built.code, built.output).toBe(0);
  dist = built.outDir;
  const server = await serve(dist);
  ({ url, close } = server);
  browser = await launch();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await close?.();
});

async function open(address: string, javaScriptEnabled = false): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(url + address);
  return page;
}

/** The rows of a table by its caption, each cell as a reader has it. */
async function rows(page: Page, caption: string): Promise<string[][]> {
  const table = page.locator('#changes table', { has: page.locator('caption', { hasText: caption }) }).last();
  const found = await table.locator('tbody tr').all();
  return Promise.all(
    found.map(async (row) =>
      (await row.locator('th, td').allTextContents()).map((text) => text.replace(/[\s\u00a0]+/g, ' ').trim()),
    ),
  );
}

describe('with several years', () => {
  test('/ shows the latest one', () => {
    expect(readFileSync(path.join(dist, 'index.html'), 'utf8')).toContain('data-figure="2023/contacts"');
  });

  test('each year links to the others and marks itself', async () => {
    for (const year of ['2021', '2022', '2023']) {
      const page = await open(`${year}/`);
      const links = page.getByRole('navigation', { name: 'Отчеты других лет' }).getByRole('link');
      expect(await links.allTextContents()).toEqual(['2021', '2022', '2023']);
      expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
        '/2021/',
        '/2022/',
        '/2023/',
      ]);
      expect(await page.locator('.masthead [aria-current=page]').textContent()).toContain(year);
      await page.context().close();
    }
  });

  test('every comparable figure shows its change in words and sign, the others why there is none', async () => {
    const page = await open('2023/');
    expect(await rows(page, 'Звонки и чат')).toEqual([
      ['Всего обращений', 'нет данных', '1 500', 'не с чем сравнить: в прошлом отчете этого нет'],
      ['Телефон обращений', '1 200', '1 500', '+25,0% рост'],
      ['Телефон ожидание', '0:01:22', '0:00:55', '−27 с короче'],
      ['Телефон, Север обращений', '700', '700', '0,0% без изменений'],
      ['Телефон, Юг обращений', '500', '800', '+60,0% рост'],
      ['Чат обращений', 'нет данных', '90', 'не с чем сравнить: в прошлом отчете этого нет'],
    ]);
    expect(await rows(page, 'Визиты')).toEqual([
      ['Офисы обращений', '360', '300', '−16,7% снижение'],
      ['Офисы, Север обращений', '160', '0', '−100,0% снижение'],
      ['Офисы, Юг обращений', '200', '300', '+50,0% рост'],
      [
        'прирост числа офисов прирост',
        '20%',
        '−30% по исходным числам −25%',
        '−45 п. п. снижение, по исходным числам',
      ],
    ]);
    await page.context().close();
  });

  test('trends stand from three years on', async () => {
    const third = await open('2023/');
    expect(await third.locator('.trends caption').allTextContents()).toEqual([
      'Все обращения',
      'Телефон',
      'Офисы',
    ]);
    expect(await third.locator('.trends table').nth(1).locator('data').allTextContents()).toEqual([
      '1\u00a0000',
      '1\u00a0200',
      '1\u00a0500',
    ]);
    const second = await open('2022/');
    expect(await second.locator('.trends').count()).toBe(0);
    expect(await second.locator('#changes').count()).toBe(1);
    const first = await open('2021/');
    expect(await first.locator('#changes').count()).toBe(0);
  });

  test.each([320, 1280])('axe finds nothing at %i px, and nothing scrolls sideways', async (width) => {
    const page = await open('2023/', true);
    await page.setViewportSize({ width, height: 900 });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.context().close();
  });
});
