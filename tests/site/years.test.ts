import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useSite } from './site.ts';

const site = useSite('years');
const { open } = site;

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
    expect(readFileSync(path.join(site.dist, 'index.html'), 'utf8')).toContain('data-figure="2023/contacts"');
  });

  test('a draft is on no page, in no file and in no list', () => {
    expect(existsSync(path.join(site.data, '2024/report.yaml'))).toBe(true);
    expect(existsSync(path.join(site.dist, '2024'))).toBe(false);
    expect(existsSync(path.join(site.data, '2024/plan.svg'))).toBe(true);
    expect(existsSync(path.join(site.dist, '_astro'))).toBe(false);
    for (const file of [...site.pages.map((page) => page.replace(/(^|\/)$/, '$1index.html')), 'sitemap.xml'])
      expect(readFileSync(path.join(site.dist, file), 'utf8')).not.toContain('2024');
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
    }
  });

  test('every comparable figure shows its change in words and sign, the others why there is none', async () => {
    const page = await open('2023/');
    expect(await rows(page, 'Звонки и чат')).toEqual([
      ['Всего обращений', 'не опубликовано', '1 500', 'не с чем сравнить: в прошлом отчете этого нет'],
      ['Телефон обращений', '1 200', '1 500', '+25,0% рост'],
      ['Телефон ожидание', '0:01:22', '0:00:55', '−27 с короче'],
      ['Телефон, Север обращений', '700', '700', '0,0% без изменений'],
      ['Телефон, Юг обращений', '500', '800', '+60,0% рост'],
      ['Чат обращений', 'не опубликовано', '90', 'не с чем сравнить: в прошлом отчете этого нет'],
    ]);
    expect(await rows(page, 'Визиты')).toEqual([
      ['Офисы обращений', '360', '300', '−16,7% снижение'],
      ['Офисы, Север обращений', '160', '0', '−100,0% снижение'],
      ['Офисы, Юг обращений', '200', '300', '+50,0% рост'],
    ]);
  });

  test('trends stand from three years on', async () => {
    const third = await open('2023/');
    expect(await third.locator('.trends caption').allTextContents()).toEqual([
      'Всего обращений',
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
});
