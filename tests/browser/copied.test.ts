import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { useSite } from '../site/site.ts';
import { copyAll, copyEach, faultsOf, spaced } from './copying.ts';

async function opened(site: ReturnType<typeof useSite>, path: string, width = 1280): Promise<Page> {
  const page = await site.open(path, { javaScriptEnabled: true, viewport: { width, height: 900 } });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  return page;
}

describe.each(['vostok', 'pasted', 'covering', 'years'] as const)('what is copied from %s', (name) => {
  const site = useSite(name);
  const pages = site.kinds.filter((page) => page !== '404.html'); // those of a kind differ in their figures alone

  test.each(pages)('is what the page shows: /%s', async (path) => {
    for (const width of name === 'vostok' ? [390, 1280] : [1280]) {
      const pieces = await copyEach(await opened(site, path, width));
      expect(pieces.length).toBeGreaterThan(20);
      expect([width, ...pieces.flatMap(faultsOf)]).toEqual([width]);
    }
  });
});

describe('the mark of a note', () => {
  const site = useSite();

  test('is copied with a space and brackets, and is named so', async () => {
    const page = await opened(site, '2023/');
    const copied = (await copyEach(page)).map((piece) => spaced(piece.copied));
    expect(copied.filter((text) => /\[\d/.test(text))).toEqual([
      '2 941 192 всего обращений [1]',
      expect.stringMatching(/^\[1\] Без канала/),
      'Дистанционные обращения 1 195 866 [2]',
      '1 195 866 всего обращений [2]',
      expect.stringMatching(/^\[2\] Без канала/),
      expect.stringContaining(' на 68% [3]: с 5 012 до 7 283.'),
      '68% [3]',
      expect.stringMatching(/^\[3\] Опубликовано 68%/),
    ]);
    for (const text of await copyAll(page)) {
      expect(text.match(/(?:\p{L}+|\d+%?)[ \u00a0]\[\d\]/gu)?.map(spaced)).toEqual([
        'обращений [1]',
        '866 [2]',
        'обращений [2]',
        '68% [3]',
        '68% [3]',
      ]);
      expect(text.match(/.{9}\p{Cf}.{9}/gu)).toBe(null);
    }
    const cells = await page.locator('#social tfoot').ariaSnapshot();
    expect(cells).toContain('cell "68% Примечание 3"');
  });

  test('leaves the figures of a column in line', async () => {
    for (const width of [390, 768, 1280]) {
      const page = await opened(site, '2023/', width);
      const ends = await page.evaluate(() =>
        [...document.querySelectorAll('#social td > data')].map((each) =>
          Math.round(each.getBoundingClientRect().right),
        ),
      );
      expect(ends.length).toBe(3);
      expect([width, new Set(ends).size]).toEqual([width, 1]);
    }
  });
});

describe('a text that holds what is copied', () => {
  const site = useSite('pasted');
  let page: Page;
  beforeAll(async () => {
    page = await opened(site, '2023/');
  });

  test('is the text that was typed', async () => {
    const copied = (await copyEach(page)).map((piece) => spaced(piece.copied));
    for (const text of [
      'Кол-центр «Восток»',
      'Кол-центр и онлайн-режим',
      'Пишите на call-centre@sub-net.org, info@my-site.org и в кол-центр, звоните 8-800-555-35-35.',
      'Сайт – my-site.org, https://my-site.org/a-b/c-d?e-f, кол-центр. Код – foo-bar, а – на б.',
      expect.stringMatching(
        /^До 31\.12\.2023, с 2023-01-15, кол-центр: кто-то и 30(?: \[1\])? обращений, ожидание 1 мин\.$/,
      ),
      'Кол-центр: количество обращений и время ожидания (ч:мм:сс) по строкам',
      'Кое-что еще.',
      'С 8:00, кол-центр: 8-800-555-35-35.',
    ])
      expect(copied).toContainEqual(text);
  });

  test('is kept on one line in its compounds alone', async () => {
    const whole = await page.locator('#text > p .whole').allInnerTexts();
    expect(whole).toEqual(['кол-центр', 'кол-центр', 'кол-центр', 'кто-то']);
  });

  test('has nothing that is not seen in any file of its site', () => {
    for (const path of site.pages)
      expect([
        path,
        site
          .read(path)
          .replace(/<style>[^]*?<\/style>/, '')
          .match(/.{9}\p{Cf}.{9}/u),
      ]).toEqual([path, null]);
  });
});
