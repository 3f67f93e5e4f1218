import { blanks } from './checks/blanks.ts';
import { mergeProofs, type Proof } from './checks/check.ts';
import { contradictedClaims } from './checks/claims.ts';
import { growth, weightedMeans } from './checks/derived.ts';
import { emptyChannels, missingColours } from './checks/ids.ts';
import { plausibleTimes } from './checks/plausible.ts';
import { prose } from './checks/prose.ts';
import { otherYears } from './checks/years.ts';
import { channelTotals, crossFoot, grandTotal, sectionTotals } from './checks/totals.ts';
import type { Report } from './report.ts';

/** Every check of a report, in the order of the page that shows them. A new check is one more entry. */
const checks: readonly ((report: Report, previous: Report | null) => Proof)[] = [
  grandTotal,
  sectionTotals,
  channelTotals,
  crossFoot,
  growth,
  contradictedClaims,
  weightedMeans,
  emptyChannels,
  missingColours,
  blanks,
  prose,
  plausibleTimes,
  otherYears,
];

/** Proves a report; the report of the year before serves to explain a mismatch. */
export const prove = (report: Report, previous: Report | null): Required<Proof> =>
  mergeProofs(checks.map((check) => check(report, previous)));
