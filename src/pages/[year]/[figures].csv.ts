import type { APIRoute, GetStaticPaths } from 'astro';
import { csv, excelCsv } from '../../outputs/csv.ts';
import { figureRows } from '../../outputs/rows.ts';
import { publication } from '../../site/publication.ts';

export const getStaticPaths = (() => {
  const { editions, i18n } = publication();
  return editions.flatMap((edition) => {
    const rows = figureRows(edition, i18n);
    const texts = { figures: csv(rows), 'figures.excel': excelCsv(rows, i18n.language) };
    return Object.entries(texts).map(([figures, text]) => ({
      params: { year: edition.report.year, figures },
      props: { text },
    }));
  });
}) satisfies GetStaticPaths;

/** All figures as CSV: one file for programs, one that the spreadsheets of the language open with a double click. */
export const GET: APIRoute<{ text: string }> = ({ props: { text } }) => new Response(text);
