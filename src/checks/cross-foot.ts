import type { Report } from '../model/report.ts';
import { coveredChannels, sum, territoryTotals } from '../model/totals.ts';
import type { Check, Proof } from './check.ts';

/**
 * Checks that the totals of the territories across the covered channels, plus the channels without territories, give the grand total.
 * That follows wherever the totals of the channels and the grand total hold, so a failure is reported there and not again here. It may
 * hold although two of those have declared discrepancies, if these cancel out.
 */
export function crossFoot(report: Report): Proof {
  const nothing: Proof = { checks: [], findings: [] };
  if (!report.total) return nothing;
  const { figure: published, excludes: excluded, discrepancy } = report.total;
  const covered = coveredChannels(report);
  const rows = territoryTotals(report);
  const whole = covered.filter((channel) => !channel.cells.length);
  const parts = [...rows.flatMap(({ main }) => main ?? []), ...whole.map(({ main }) => main)];
  const exact = sum(parts, published.digits);
  if (!rows.some(({ main }) => main) || exact === null || published.value === null) return nothing;
  const holds = exact === published.value;
  const stated = discrepancy && sum(parts, discrepancy.digits);
  const declared =
    (discrepancy && discrepancy.computed === stated) ||
    covered.some((channel) => channel.totals.get(report.measures[0].id)?.discrepancy);
  const check: Check = {
    id: `${report.year}/territories/${report.measures[0].id}`,
    rule: 'cross-foot',
    status: holds ? 'proven' : declared ? 'declared' : 'failed',
    published,
    computed: declared && !holds ? (stated ?? exact) : exact,
    parts,
    excluded,
    discrepancy: holds ? null : discrepancy,
  };
  return { checks: [check], findings: [] };
}
