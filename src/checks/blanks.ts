import { figuresOf } from '../model/figures.ts';
import { finding } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { blankOf, type Proof } from './check.ts';

/** A figure without a value is an error, and in a draft what is left to do; a draft without one need not be a draft. */
export function blanks(report: Report): Proof {
  const severity = report.draft ? 'blank' : 'error';
  const findings = figuresOf(report)
    .filter((figure) => figure.value === null && figure.at)
    .map((figure) => blankOf(figure, figure.at!, severity));
  if (report.draft && !findings.length) {
    const at = { file: `${report.year}/report.yaml`, path: ['draft'], key: true };
    findings.push(finding('finished-draft', at, { year: report.year }, { severity: 'warning' }));
  }
  return { checks: [], findings };
}
