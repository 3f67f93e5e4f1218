import type { APIRoute } from 'astro';
import { links } from '../links.ts';
import { publication } from '../reports.ts';

/** The pages for search engines: each edition with its territories and checks. */
export const GET: APIRoute = ({ site }) => {
  const pages = publication().editions.flatMap(({ report: { year, territories } }) => [
    links.report(year),
    ...territories.map(({ id }) => links.territory(year, id)),
    links.checks(year),
  ]);
  const urls = pages.map((page) => `<url><loc>${new URL(page, site).href}</loc></url>`);
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>\n`,
  );
};
