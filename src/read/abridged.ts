import { countOf, finding, type Finding, type Severity } from '../model/finding.ts';

/** The most problems of one severity that are reported of a file. */
const most = 1000;

/** The first problems of each file and severity; one `more-problems`, at the address of the next one, counts the rest. */
export function abridged(findings: readonly Finding[]): Finding[] {
  const files = Map.groupBy(findings, ({ at }) => at.file);
  return [...files.values()].flatMap((ofFile) => {
    const severities = Map.groupBy(ofFile, ({ severity }) => severity);
    return [...severities].flatMap(([severity, all]) => {
      const [next, ...others] = all.slice(most);
      if (!next) return all;
      const count = others.reduce((sum, each) => sum + countOf(each), countOf(next));
      return [...all.slice(0, most), moreProblems(next, severity, count)];
    });
  });
}

const moreProblems = ({ at }: Finding, severity: Severity, count: number): Finding =>
  finding('more-problems', at, { count, severity }, { severity });
