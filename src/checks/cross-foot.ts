import type { Report } from '../model/report.ts';
import { coveredChannels, sum, territoryTotals } from '../model/totals.ts';
import type { Check, Proof } from './check.ts';

/**
 * The other margin of the matrix: the territories across the covered channels, with the channels that have none, give the grand total
 * too. It follows from the sums above wherever they hold, so a failure of theirs is not told twice; it may hold where two of their
 * declared discrepancies make up for each other.
 */
export function crossFoot(report: Report): Proof {
  const nothing: Proof = { checks: [], findings: [] };
  if (!report.total) return nothing;
  const { figure: published, excludes: excluded, discrepancy } = report.total;
  const covered = coveredChannels(report);
  const rows = territoryTotals(report);
  const whole = covered.filter((channel) => !channel.cells.length);
  const parts = [...rows.flatMap(({ main }) => main ?? []), ...whole.map(({ main }) => main)];
  const computed = sum(parts, published.digits);
  if (!rows.some(({ main }) => main) || computed === null || published.value === null) return nothing;
  const holds = computed === published.value;
  const declared =
    discrepancy?.computed === computed ||
    covered.some((channel) => channel.totals.get(report.measures[0].id)?.discrepancy);
  const check: Check = {
    id: `${report.year}/territories/${report.measures[0].id}`,
    rule: 'cross-foot',
    status: holds ? 'proven' : declared ? 'declared' : 'failed',
    published,
    computed,
    parts,
    excluded,
    discrepancy: holds ? null : discrepancy,
  };
  return { checks: [check], findings: [] };
}
