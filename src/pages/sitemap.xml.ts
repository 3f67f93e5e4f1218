import type { APIRoute } from 'astro';
import { links } from '../site/links.ts';
import { territoryTotals } from '../model/totals.ts';
import { publication } from '../site/publication.ts';

/** The pages for search engines: each edition with its territories and checks. */
export const GET: APIRoute = ({ site }) => {
  const pages = publication().editions.flatMap(({ report }) => [
    links.report(report.year),
    ...territoryTotals(report).map(({ territory }) => links.territory(report.year, territory.id)),
    links.checks(report.year),
  ]);
  const urls = pages.map((page) => `<url><loc>${new URL(page, site).href}</loc></url>`);
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>\n`,
  );
};
