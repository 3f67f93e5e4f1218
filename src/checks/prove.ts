import { arithmetic } from './arithmetic.ts';
import { blanks } from './blanks.ts';
import { mergeProofs, type Proof } from './check.ts';
import type { Finding } from '../model/finding.ts';
import { contradictedClaims } from './claims.ts';
import { repeatedHours } from './hours.ts';
import { emptyChannels, missingColours } from './ids.ts';
import { sharesInRange } from './shares.ts';
import { plausibleTimes } from './plausible.ts';
import { figuresInProse } from './prose.ts';
import { otherYears } from './years.ts';
import type { Report } from '../model/report.ts';

type Checking<Result> = (report: Report, previous: Report | null) => Result;

/** What compares figures with others. A new rule is a relation of `arithmetic`. */
const proofs: readonly Checking<Proof>[] = [arithmetic, contradictedClaims, sharesInRange, plausibleTimes];

/** What is wrong with a report beside its figures. */
const flaws: readonly Checking<Finding[]>[] = [
  emptyChannels,
  missingColours,
  blanks,
  figuresInProse,
  repeatedHours,
  otherYears,
];

/** Runs every check. `previous` is the report of the year before: claims are compared with it, and it may explain a mismatch. */
export function prove(report: Report, previous: Report | null): Required<Proof> {
  const proof = mergeProofs(proofs.map((check) => check(report, previous)));
  return { ...proof, findings: [...proof.findings, ...flaws.flatMap((check) => check(report, previous))] };
}
