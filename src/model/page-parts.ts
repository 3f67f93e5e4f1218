import type { Report } from './report.ts';
import { territoryTotals } from './totals.ts';

/**
 * Whether a report shows its rows across all channels in one table. Without totals that would only repeat the tables of the sections, unless
 * it brings several sections together; with those of a single channel it would repeat its rows.
 */
export function hasMatrix(report: Report): boolean {
  const rows = territoryTotals(report);
  const sections = new Set(rows.flatMap(({ cells }) => cells.map(({ channel }) => channel.section.id)));
  return sections.size > 1 || rows.some(({ main, cells }) => main && cells.length > 1);
}

/** The id on the page of the part that a text names: where there is no table of all rows, the first section with rows stands for it. */
export function partId(report: Report, named: string): string {
  if (named !== 'territories' || hasMatrix(report)) return named;
  const rows = report.sections.find(({ channels }) => channels.some(({ cells }) => cells.length));
  return rows?.id ?? 'text';
}
