import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { siteNames } from '../sites.ts';
import { useSite } from './site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // The style of the source, which the minifier decides: not of what it means.
    'attr-quotes': 'off',
    'void-style': 'off',
    // The policy allows no attribute anywhere; 'no-inline-style' would also reject the one <style> it names.
    'no-inline-style': 'error',
    // Anchors are ids of figures, stable and readable: `remote/online-cok/kurgan/contacts`.
    'valid-id': ['error', { relaxed: true }],
  },
});

/** A page without its texts: its tags, and its styles. */
const markup = (html: string): string =>
  html.match(/<style>[^]*?<\/style>|<(?:"[^"]*"|[^">])+>/g)!.join('\n');

describe.each(siteNames)('the pages of %s', (name) => {
  const { dist, pages, kinds, origin, base, years, read } = useSite(name);
  const looked = kinds.map((page) => [page, read(page)] as const);

  test.each(looked)('/%s: html-validate finds nothing', async (page, html) => {
    const { results } = await validator.validateString(html, page);
    const found = results.flatMap(({ messages }) =>
      messages.map((each) => `${each.ruleId}: ${each.message} ${each.selector ?? ''}`),
    );
    expect(found).toEqual([]);
  });

  test('no part of a table has a role: HTML allows none, its own is kept whatever its display', () => {
    for (const [page, html] of looked)
      expect([page, html.match(/<(table|caption|t(head|body|foot)|t[rhd])\b[^>]*\srole=/g)]).toEqual([
        page,
        null,
      ]);
  });

  test('there is no script and no style attribute', () => {
    for (const page of pages) {
      const tags = markup(read(page));
      expect(tags.match(/="\s*javascript:/gi)).toBe(null);
      expect(tags.replace(/"[^"]*"/g, '""').match(/<script|\son\w+=|\sstyle=/gi)).toBe(null);
    }
  });

  test('the policy allows nothing but its one style sheet, and fonts, images and requests of the site', () => {
    for (const [, html] of looked) {
      const [policy] = /(?<=http-equiv="Content-Security-Policy" content=")[^"]+/.exec(html) ?? [''];
      const [css] = /(?<=<style>)[^]*?(?=<\/style>)/.exec(html) ?? [''];
      const hash = createHash('sha256').update(css).digest('base64');
      expect(policy.replaceAll('&#39;', "'").split(';').sort()).toEqual(
        [
          "default-src 'none'",
          `style-src 'sha256-${hash}'`,
          "font-src 'self'",
          "img-src 'self'",
          "connect-src 'self'",
          "base-uri 'none'",
          "form-action 'none'",
        ].sort(),
      );
      expect(html.match(/<style/g)).toHaveLength(1);
    }
  });

  test('the policy stands before anything that it governs', () => {
    for (const [, html] of looked)
      expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<(link|style|title)/));
  });

  test('nothing comes from another host', () => {
    for (const page of pages) {
      const sources =
        markup(read(page))
          .replace(/<a [^>]*(?:rel="external"|href="mailto:)[^>]*>/g, '') // it leads there, nothing comes from there
          .match(/(?:src|srcset|href|data|action|poster)="[^"]*|url\([^)]*/g) ?? [];
      expect(sources.length).toBeGreaterThan(3);
      const foreign = sources.filter((source) => {
        const target = source.replace(/^\w+="|^url\(["']?/, '');
        return !/^(\/(?!\/)|#)/.test(target) && !target.startsWith(origin + base);
      });
      expect([page, ...foreign]).toEqual([page]);
    }
  });

  test('title, description, language, canonical address and share card are there', () => {
    for (const [page, html] of [['', read('')], ...looked] as const) {
      expect(html).toMatch(/<html lang="[a-z]{2}/);
      expect(html).toMatch(/<title>[^<]+<\/title>/);
      expect(html).toMatch(/<meta name="description" content="[^"]+"/);
      for (const property of ['type', 'title', 'description', 'url'])
        expect(html).toMatch(new RegExp(`<meta property="og:${property}" content="[^"]+"`));
      const [canonical] = /(?<=rel="canonical" href=")[^"]+/.exec(html) ?? [];
      expect(canonical).toBe(`${origin}${base}${page === '' ? `${years.at(-1)}/` : page}`);
      expect(html).toContain(`<meta property="og:url" content="${canonical}"`);
    }
  });

  test('the first page shows the latest report', () => {
    const body = (page: string) => read(page).replace(/^[^]*<body/, '');
    expect(body('')).toBe(body(`${years.at(-1)}/`));
  });

  test('robots.txt and the sitemap name the pages, by their full address', () => {
    const robots = readFileSync(path.join(dist, 'robots.txt'), 'utf8');
    expect(robots).toContain(`Sitemap: ${origin}${base}sitemap.xml\n`);
    const sitemap = readFileSync(path.join(dist, 'sitemap.xml'), 'utf8');
    const named = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, page]) => page);
    const listed = pages.filter((page) => page !== '' && page !== '404.html');
    expect(new Set(named)).toEqual(new Set(listed.map((page) => `${origin}${base}${page}`)));
    expect(named).toHaveLength(listed.length);
  });

  test('the licence of the typeface is shipped beside it', () => {
    expect(readFileSync(path.join(dist, 'fonts/OFL.txt'), 'utf8')).toContain('SIL OPEN FONT LICENSE');
  });

  test('there is a page for each year, and no file that a year does not publish', () => {
    for (const year of years)
      for (const file of ['index.html', 'checks/index.html', 'data.json', 'figures.csv'])
        expect(existsSync(path.join(dist, year, file))).toBe(true);
  });
});
