import type { APIRoute } from 'astro';
import licence from '/node_modules/@fontsource-variable/golos-text/LICENSE?raw';

/** The licence of the typeface goes wherever its files go. */
export const GET: APIRoute = () => new Response(licence);
