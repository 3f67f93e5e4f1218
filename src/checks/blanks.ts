import { finding, type Finding } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { blankOf } from '../model/blank.ts';

/** Reports each blank figure, as an error or, in a draft, as a `blank`; warns of a draft that has no blank figure left. */
export function blanks({ figures, draft, year }: Report): Finding[] {
  const severity = draft ? 'blank' : 'error';
  const findings = [...figures.values()]
    .filter(({ value, absence }) => value === null && !absence)
    .map((figure) => blankOf(figure, figure.at!, { severity }));
  if (draft && !findings.length) {
    const at = { file: `${year}/report.yaml`, path: ['draft'], key: true };
    findings.push(finding('finished-draft', at, { year }, { severity: 'warning' }));
  }
  return findings;
}
