import type { APIRoute, GetStaticPaths } from 'astro';
import { json } from '../../outputs/json.ts';
import { publication } from '../../site/publication.ts';
import type { Edition } from '../../read/read.ts';

export const getStaticPaths = (() =>
  publication().editions.map((edition) => ({
    params: { year: edition.report.year },
    props: { edition },
  }))) satisfies GetStaticPaths;

/** The whole report for programs. */
export const GET: APIRoute<{ edition: Edition }> = ({ props: { edition } }) =>
  new Response(json(edition, publication().i18n));
