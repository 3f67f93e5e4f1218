import { figuresOf } from '../figures.ts';
import { finding } from '../finding.ts';
import type { Report } from '../report.ts';
import type { Proof } from './check.ts';

/** A figure without a value is an error, and in a draft what is left to do. */
export function blanks(report: Report): Proof {
  const severity = report.draft ? 'blank' : 'error';
  const findings = figuresOf(report)
    .filter((figure) => figure.value === null && figure.at)
    .map((figure) => finding('blank', figure.at!, { kind: figure.kind, subject: figure.subject, measure: figure.measure }, { severity }));
  return { checks: [], findings };
}
