import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Edition } from '../read/read.ts';

/** The figures of a page that links lead to. */
const figurePattern = / id="[^"]+" data-figure="([^"]+)"/g;

/**
 * Throws where a published figure has no place on the report of its year, as Astro has drawn it in the folder `site`: the fault is the
 * program's, and such a site must not be published.
 */
export function requireFigures(site: string, editions: readonly Edition[]): void {
  for (const { report } of editions) {
    const page = readFileSync(path.join(site, report.year, 'index.html'), 'utf8');
    const shown = new Set([...page.matchAll(figurePattern)].map(([, id]) => id));
    const lost = [...report.figures.keys()].filter((id) => !shown.has(id));
    if (lost.length) throw new Error(`published figures without a place on any page: ${lost.join(', ')}`);
  }
}
