import { arithmetic } from './arithmetic.ts';
import { blanks } from './blanks.ts';
import { mergeProofs, type Proof } from './check.ts';
import { contradictedClaims } from './claims.ts';
import { repeatedHours } from './hours.ts';
import { emptyChannels, missingColours } from './ids.ts';
import { sharesInRange } from './shares.ts';
import { plausibleTimes } from './plausible.ts';
import { figuresInProse } from './prose.ts';
import { otherYears } from './years.ts';
import type { Report } from '../model/report.ts';

/** Every check of a report. A new one is one more entry; one that compares a figure with what others give is a relation of `arithmetic`. */
const checks: readonly ((report: Report, previous: Report | null) => Proof)[] = [
  arithmetic,
  contradictedClaims,
  sharesInRange,
  emptyChannels,
  missingColours,
  blanks,
  figuresInProse,
  repeatedHours,
  plausibleTimes,
  otherYears,
];

/** Runs every check. `previous` is the report of the year before: claims are compared with it, and it may explain a mismatch. */
export const prove = (report: Report, previous: Report | null): Required<Proof> =>
  mergeProofs(checks.map((check) => check(report, previous)));
