import { finding, type Finding, type Severity } from '../model/finding.ts';

/** So many problems of a file are told, of each severity. */
export const most = 1000;

/** The first problems of each file; of the others it is told how many there are, where the first of them stands. */
export function abridged(findings: readonly Finding[]): Finding[] {
  const files = Map.groupBy(findings, ({ at }) => at.file);
  return [...files.values()].flatMap((ofFile) => {
    const severities = Map.groupBy(ofFile, ({ severity }) => severity);
    return [...severities].flatMap(([severity, all]) => {
      const [next] = all.slice(most);
      return next ? [...all.slice(0, most), moreProblems(next, severity, all.length - most)] : all;
    });
  });
}

const moreProblems = ({ at }: Finding, severity: Severity, count: number): Finding =>
  finding('more-problems', at, { count, severity }, { severity });
