import type { APIRoute } from 'astro';
// oxlint-disable-next-line import/extensions -- the licence file has no extension
import licence from '/node_modules/@fontsource-variable/golos-text/LICENSE?raw';

/** The licence of the typeface, which must be published with its files. */
export const GET: APIRoute = () => new Response(licence);
