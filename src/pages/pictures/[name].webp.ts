import type { APIRoute, GetStaticPaths } from 'astro';
import { picturePaths, type PublishedFile } from '../../site/pictures.ts';

export const getStaticPaths = (() => picturePaths('webp')) satisfies GetStaticPaths;

/** A picture in one of its sizes. */
export const GET: APIRoute<{ file: PublishedFile }> = async ({ props: { file } }) =>
  new Response(await file.bytes(), { headers: { 'Content-Type': 'image/webp' } });
