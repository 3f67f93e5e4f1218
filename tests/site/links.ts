import { existsSync } from 'node:fs';
import path from 'node:path';
import { sourceOf } from './pages.ts';

export interface Link {
  from: string;
  href: string;
}

interface Place {
  dist: string;
  pages: readonly string[];
  origin: string;
  base: string;
}

/** Every link of every page, and those that lead nowhere: to no file, or to no id on the page that they name. */
export function followLinks({ dist, pages, origin, base }: Place) {
  const sources = new Map(pages.map((page) => [page, sourceOf(dist, page)]));
  const ids = new Map([...sources].map(([page, html]) => [page, new Set(html.match(/(?<=\sid=")[^"]+/g))]));
  const links: Link[] = [...sources].flatMap(([from, html]) =>
    // one to another host is the editor's, and marked so
    [
      ...html.replace(/<a [^>]*(?:rel="external"|href="mailto:)[^>]*>/g, '').matchAll(/\shref="([^"]+)"/g),
    ].map(([, href]) => ({
      from,
      href: href!,
    })),
  );
  const dead = links.filter(({ from, href }) => {
    const url = new URL(href, `${origin}${base}${from}`);
    if (url.origin !== origin || !url.pathname.startsWith(base)) return true;
    const target = decodeURIComponent(url.pathname.slice(base.length));
    if (!sources.has(target)) return target.endsWith('/') || !existsSync(path.join(dist, target));
    return url.hash !== '' && !ids.get(target)!.has(decodeURIComponent(url.hash.slice(1)));
  });
  return { links, dead, ids };
}
