import type { APIRoute, GetStaticPaths } from 'astro';
import { picturePaths, type PublishedFile } from '../../site/pictures.ts';

export const getStaticPaths = (() => picturePaths('svg')) satisfies GetStaticPaths;

/** A drawing, as it is written again. */
export const GET: APIRoute<{ file: PublishedFile }> = async ({ props: { file } }) =>
  new Response(await file.bytes(), { headers: { 'Content-Type': 'image/svg+xml' } });
