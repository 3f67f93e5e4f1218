import type { APIRoute, GetStaticPaths } from 'astro';
import { csv, excelCsv } from '../../outputs/csv.ts';
import { figureRows, type FigureRow } from '../../outputs/rows.ts';
import { publication } from '../../site/publication.ts';

const dialects = {
  figures: csv,
  'figures.excel': (rows: readonly FigureRow[]) => excelCsv(rows, publication().i18n.language),
};

export const getStaticPaths = (() =>
  publication().editions.flatMap(({ report, checks }) =>
    Object.entries(dialects).map(([figures, write]) => ({
      params: { year: report.year, figures },
      props: { text: write(figureRows(report, checks, publication().i18n.format)) },
    })),
  )) satisfies GetStaticPaths;

/** All figures as CSV: one file for programs, one that the spreadsheets of the language open with a double click. */
export const GET: APIRoute<{ text: string }> = ({ props: { text } }) => new Response(text);
