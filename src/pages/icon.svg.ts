import type { APIRoute } from 'astro';
import { paper } from '../checks/contrast.ts';
import { publication } from '../site/publication.ts';

/** The icon of the site in the browser's tab, in the colours of the data. */
export const GET: APIRoute = () => {
  const { accent } = publication().site.theme.light;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" fill="${accent}"/><path fill="${paper.light}" d="M3 9h2v4H3zm4-4h2v8H7zm4-2h2v10h-2z"/></svg>\n`;
  return new Response(svg);
};
