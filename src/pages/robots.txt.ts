import type { APIRoute } from 'astro';
import { links } from '../site/links.ts';

/** Lets search engines index everything. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${new URL(links.root('sitemap.xml'), site).href}\n`);
