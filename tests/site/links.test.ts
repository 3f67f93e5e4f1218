import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { build, fresh } from '../build.ts';
import { pagesOf } from './site.ts';

interface Link {
  from: string;
  href: string;
}

/** Every link of every page, and those that lead nowhere: to no file, or to no id on the page that they name. */
function follow(dist: string, base: string) {
  const pages = pagesOf(dist);
  const files = new Map(
    pages.map((page) => [
      page,
      readFileSync(path.join(dist, page.replace(/(^|\/)$/, '$1index.html')), 'utf8'),
    ]),
  );
  const ids = new Map(
    [...files].map(([page, html]) => [
      page,
      new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!)),
    ]),
  );
  const links: Link[] = [...files].flatMap(([from, html]) =>
    [...html.matchAll(/\shref="([^"]+)"/g)].map(([, href]) => ({ from, href: href! })),
  );
  const dead = links.filter(({ from, href }) => {
    const url = new URL(href, `https://example.org${base}${from}`);
    if (url.origin !== 'https://example.org' || !url.pathname.startsWith(base)) return true;
    const target = decodeURIComponent(url.pathname.slice(base.length));
    if (!files.has(target)) return target.endsWith('/') || !existsSync(path.join(dist, target));
    return url.hash !== '' && !ids.get(target)!.has(decodeURIComponent(url.hash.slice(1)));
  });
  return { links, dead, ids };
}

describe('links', () => {
  const { links, dead, ids } = follow(inject('dist'), '/report/');

  test('every link leads to a page of the site, every fragment to an id on it', () => {
    expect(links.length).toBeGreaterThan(200);
    expect(dead).toEqual([]);
  });

  test('every total on the report leads to its proof, every proof back to the total', () => {
    const proofs = links.filter(({ from, href }) => from === '2023/' && href.includes('/2023/checks/#'));
    const back = links.filter(({ from, href }) => from === '2023/checks/' && href.includes('/2023/#'));
    const checks = [...ids.get('2023/checks/')!].filter((id) => /contacts$|growth$/.test(id));
    expect(checks.length).toBeGreaterThan(7);
    for (const id of checks) {
      expect(proofs.map(({ href }) => href)).toContain(`/report/2023/checks/#${id}`);
      if (id !== 'territories/contacts')
        expect(back.map(({ href }) => href)).toContain(`/report/2023/#${id}`);
    }
  });

  test('every mark of a note leads to it, and the note back', () => {
    for (const [page, there] of ids) {
      const notes = [...there].filter((id) => id.startsWith('note-'));
      for (const note of notes) {
        const hrefs = links.filter(({ from }) => from === page).map(({ href }) => href);
        expect(hrefs).toContain(`#${note}`);
        expect(hrefs).toContain(`#ref-${note.slice(5)}`);
      }
    }
  });
});

describe('under another base path', () => {
  test.each(['/', '/deep/er/path/'])('every link of a site at %s still leads somewhere', async (base) => {
    const data = fresh();
    cpSync('data', data, { recursive: true });
    const site = path.join(data, 'site.yaml');
    writeFileSync(site, readFileSync(site, 'utf8').replace('/report/', base));
    const { code, output, outDir } = await build({ data });
    expect(code, output).toBe(0);
    const { links, dead } = follow(outDir, base);
    expect(links.length).toBeGreaterThan(200);
    expect(dead).toEqual([]);
  });
});
