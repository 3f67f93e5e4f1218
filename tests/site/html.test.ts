import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import { pagesOf } from './site.ts';

const dist = inject('dist');
const pages = pagesOf(dist);
const fileOf = (page: string) =>
  path.join(dist, page.endsWith('/') || page === '' ? `${page}index.html` : page);
const read = (page: string) => readFileSync(fileOf(page), 'utf8');

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // The style of the source, which the minifier decides: not of what it means.
    'attr-quotes': 'off',
    'void-style': 'off',
    // The policy allows no attribute anywhere; 'no-inline-style' would also reject the one <style> it names.
    'no-inline-style': 'error',
    // Tables that stack on a phone keep being tables where a browser takes their roles away with their display.
    'no-redundant-role': 'off',
    'prefer-native-element': [
      'error',
      { exclude: ['table', 'row', 'rowgroup', 'columnheader', 'rowheader', 'cell'] },
    ],
    // Anchors are ids of figures, stable and readable: `remote/online-cok/kurgan/contacts`.
    'valid-id': ['error', { relaxed: true }],
  },
});

describe.each(pages)('/%s', (page) => {
  const html = read(page);

  test('html-validate finds nothing', async () => {
    const { results } = await validator.validateString(html, fileOf(page));
    const found = results.flatMap(({ messages }) =>
      messages.map((each) => `${each.ruleId}: ${each.message} ${each.selector ?? ''}`),
    );
    expect(found).toEqual([]);
  });

  test('ids are unique', () => {
    const ids: string[] = html.match(/(?<=\sid=")[^"]+/g) ?? [];
    expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
  });

  test('there is no script and no style attribute', () => {
    expect(html).not.toMatch(/<script|javascript:|\son\w+=|\sstyle=/i);
  });

  test('the policy allows nothing but its one style sheet, fonts and images of the site', () => {
    const [policy] = /(?<=http-equiv="Content-Security-Policy" content=")[^"]+/.exec(html) ?? [''];
    const [css] = /(?<=<style>)[^]*?(?=<\/style>)/.exec(html) ?? [''];
    const hash = createHash('sha256').update(css).digest('base64');
    const decoded = policy.replaceAll('&#39;', "'");
    expect(decoded.split(';')).toEqual([
      "default-src 'none'",
      `style-src 'sha256-${hash}'`,
      "font-src 'self'",
      "img-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(html.match(/<style/g)).toHaveLength(1);
  });

  test('the policy stands before anything that it governs', () => {
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<(link|style|title)/));
  });

  test('nothing comes from another host', () => {
    const sources = html.match(/(?:src|srcset|href|data|action|poster)="[^"]*|url\([^)]*/g) ?? [];
    const own = /^(?:\w+="|url\(["']?)(?:\/(?!\/)|#|https:\/\/example\.org\/report\/)/;
    expect(sources.length).toBeGreaterThan(3);
    expect(sources.filter((source) => !own.test(source))).toEqual([]);
  });

  test('title, description, language, canonical address and share card are there', () => {
    expect(html).toMatch(/<html lang="ru"/);
    expect(html).toMatch(/<title>[^<]{10,}<\/title>/);
    expect(html).toMatch(/<meta name="description" content="[^"]{30,}"/);
    for (const name of ['type', 'title', 'description', 'url'])
      expect(html).toMatch(new RegExp(`<meta property="og:${name}" content="[^"]+"`));
    const [canonical] = /(?<=rel="canonical" href=")[^"]+/.exec(html) ?? [];
    const expected = page === '' ? '2023/' : page;
    expect(canonical).toBe(`https://example.org/report/${expected}`);
    expect(html).toContain(`<meta property="og:url" content="${canonical}"`);
  });
});

test('the first page shows the latest report', () => {
  const body = (page: string) => read(page).replace(/^[^]*<body/, '');
  expect(body('')).toBe(body('2023/'));
});

test('robots.txt and the sitemap name the pages, by their full address', () => {
  const robots = readFileSync(path.join(dist, 'robots.txt'), 'utf8');
  expect(robots).toContain('Sitemap: https://example.org/report/sitemap.xml\n');
  const sitemap = readFileSync(path.join(dist, 'sitemap.xml'), 'utf8');
  const named = [...sitemap.matchAll(/<loc>https:\/\/example\.org\/report\/(.*?)<\/loc>/g)].map(
    ([, page]) => page,
  );
  expect(named.sort()).toEqual(pages.filter((page) => page !== '' && page !== '404.html'));
});

test('the licence of the typeface is shipped beside it', () => {
  expect(readFileSync(path.join(dist, 'fonts/OFL.txt'), 'utf8')).toContain('SIL OPEN FONT LICENSE');
  expect(statSync(path.join(dist, 'fonts')).isDirectory()).toBe(true);
});
