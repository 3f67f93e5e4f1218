import type { APIRoute, GetStaticPaths } from 'astro';
import { csv, excelCsv } from '../../format/csv.ts';
import { allFigures } from '../../report/figures.ts';
import type { Report } from '../../report/report.ts';
import { publication } from '../../reports.ts';

const dialects = {
  figures: (report: Report) => csv(allFigures(report)),
  'figures.excel': (report: Report) => excelCsv(allFigures(report), publication().speech.language),
};

export const getStaticPaths = (() =>
  publication().editions.flatMap(({ report }) =>
    Object.entries(dialects).map(([figures, write]) => ({
      params: { year: report.year, figures },
      props: { text: write(report) },
    })),
  )) satisfies GetStaticPaths;

/** All figures as CSV: one file for programs, one that the spreadsheets of the language open with a double click. */
export const GET: APIRoute<{ text: string }> = ({ props: { text } }) => new Response(text);
