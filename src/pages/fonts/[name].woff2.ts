import type { APIRoute, GetStaticPaths } from 'astro';
import { fonts, type FontFile } from '../../site/fonts.ts';

export const getStaticPaths = (async () =>
  (await fonts()).map((file) => ({
    params: { name: file.name.replace(/\.woff2$/, '') },
    props: { file },
  }))) satisfies GetStaticPaths;

/** A file of the typeface. */
export const GET: APIRoute<{ file: FontFile }> = ({ props: { file } }) => new Response(file.bytes);
