import { blanks } from './blanks.ts';
import { mergeProofs, type Proof } from './check.ts';
import { contradictedClaims } from './claims.ts';
import { crossFoot } from './cross-foot.ts';
import { growth } from './growth.ts';
import { emptyChannels, missingColours } from './ids.ts';
import { weightedMeans } from './means.ts';
import { partsOfWholes } from './parts.ts';
import { plausibleTimes } from './plausible.ts';
import { figuresInProse } from './prose.ts';
import { ratios } from './ratios.ts';
import { wholeShares } from './shares.ts';
import { subtotals } from './subtotals.ts';
import { channelTotals, grandTotal, sectionTotals } from './totals.ts';
import { otherYears } from './years.ts';
import type { Report } from '../model/report.ts';

/** Every check of a report, in the order of the page that shows them. A new check is one more entry. */
const checks: readonly ((report: Report, previous: Report | null) => Proof)[] = [
  grandTotal,
  sectionTotals,
  channelTotals,
  subtotals,
  crossFoot,
  growth,
  wholeShares,
  contradictedClaims,
  weightedMeans,
  ratios,
  partsOfWholes,
  emptyChannels,
  missingColours,
  blanks,
  figuresInProse,
  plausibleTimes,
  otherYears,
];

/** Runs every check. `previous` is the report of the year before: claims are compared with it, and it may explain a mismatch. */
export const prove = (report: Report, previous: Report | null): Required<Proof> =>
  mergeProofs(checks.map((check) => check(report, previous)));
