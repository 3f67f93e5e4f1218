import type { Figure } from '../model/figure.ts';
import type { Report } from '../model/report.ts';
import { coveredChannels, sum, territoryTotals } from '../model/totals.ts';
import type { Check } from './check.ts';

/**
 * Compares the totals of the territories across the covered channels, plus the channels without territories, with the grand total. They
 * follow from the totals of the channels and the grand total, of which `checks` says how they stand: a failure is reported there. It may
 * hold although two of those have declared discrepancies, if these cancel out. Where those hold but their rounding keeps the rows from
 * giving the grand total, rows and total cannot be compared.
 */
export function crossFoot(report: Report, checks: readonly Check[]): Check[] {
  if (!report.total) return [];
  const { figure: published, excludes: excluded, discrepancy } = report.total;
  const covered = coveredChannels(report);
  const rows = territoryTotals(report).filter(({ cells }) => cells.length);
  const whole = covered.filter((channel) => !channel.cells.length);
  const parts = [...rows.flatMap(({ main }) => main ?? []), ...whole.map(({ main }) => main)];
  const exact = sum(parts, published.digits);
  if (!rows.length || !rows.every(({ main }) => main) || exact === null || published.value === null)
    return [];
  const from = new Set<Figure>([published, ...covered.map(({ main }) => main)]);
  const of = (status: Check['status']) =>
    checks.some((check) => check.status === status && from.has(check.published));
  const holds = exact === published.value;
  const status = holds ? 'proven' : of('failed') ? 'failed' : of('declared') ? 'declared' : null;
  if (!status) return [];
  const stated = status === 'declared' && discrepancy ? sum(parts, discrepancy.digits) : exact;
  return [
    {
      id: `${report.year}/territories/${report.measures[0].id}`,
      rule: 'cross-foot',
      status,
      published,
      computed: stated!,
      parts,
      excluded,
      discrepancy: holds ? null : discrepancy,
    },
  ];
}
