import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The paths of all pages of a built site, without the base path: `''`, `2023/`, `2023/kurgan/`, `404.html`. */
export const pagesOf = (dist: string): string[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) =>
      file
        .split(path.sep)
        .join('/')
        .replace(/(^|\/)index\.html$/, '$1'),
    )
    .sort();

/** The source of a page. */
export const sourceOf = (dist: string, page: string): string =>
  readFileSync(path.join(dist, page.replace(/(^|\/)$/, '$1index.html')), 'utf8');
