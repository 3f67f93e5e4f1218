import type { APIRoute } from 'astro';
// oxlint-disable-next-line import/extensions -- the file of the package has none
import licence from '/node_modules/@fontsource-variable/golos-text/LICENSE?raw';

/** The licence of the typeface goes wherever its files go. */
export const GET: APIRoute = () => new Response(licence);
