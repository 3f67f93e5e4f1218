import { standingsOf as standingsFound } from '../../../src/checks/standing.ts';
import { publicationOf } from '../../problems.ts';
import { folderOf } from './folder.ts';
import type { Plan } from './plan.ts';
import type { YearTable } from './published.ts';
import { double } from './rational.ts';
import { crossFoot, standingsOf } from './standing.ts';
import { tablesOf } from './tables.ts';
import { errorsOf, verdictsOf, type Verdict } from './verdict.ts';

/** What a report is found to be, one line for each fact: the same lines from the program and from the arithmetic of the tests. */
type Lines = string[];

const checked = (id: string, rule: string, status: string, computed: number | null): string =>
  `check ${rule} ${id}: ${status}${rule === 'shares' && status === 'proven' ? '' : `, ${computed}`}`;

function expectedOf(year: YearTable, verdicts: readonly Verdict[]): Lines {
  const cross = crossFoot(year, verdicts);
  const main = year.plan.measures[0]!.id;
  return [
    ...verdicts.flatMap(({ relation: { rule, figure }, judgement }) => {
      if ('value' in judgement) {
        const { status, value, digits, code } = judgement;
        return [checked(figure.id, rule, status, double(value, code === 'shares-mismatch' ? 3 : digits))];
      }
      if (judgement.status !== 'unproven' || judgement.reason === 'alone') return [];
      const { reason, names } = judgement;
      return [`unproven ${rule} ${figure.id}: ${reason} ${rule === 'ratio' ? '' : names.join(', ')}`.trim()];
    }),
    ...(cross
      ? [
          checked(
            `${year.id}/territories/${main}`,
            'cross-foot',
            cross.status,
            double(cross.value, cross.digits),
          ),
        ]
      : []),
    ...[...standingsOf(year, verdicts)].map(([id, standing]) => `${standing} ${id}`),
    ...errorsOf(year, verdicts).map(({ code, file, path }) => error(code, file, path)),
  ];
}

function foundIn(folder: ReadonlyMap<string, string>): Lines {
  const { editions, problems } = publicationOf(folder);
  return [
    ...editions.flatMap((edition) => [
      ...edition.checks.map(({ id, rule, status, computed }) => checked(id, rule, status, computed)),
      ...edition.unproven.map(({ rule, figure, cause }) => {
        const names = 'names' in cause && rule !== 'ratio' ? cause.names.join(', ') : '';
        return `unproven ${rule} ${figure.id}: ${cause.reason} ${names}`.trim();
      }),
      ...[...standingsFound(edition)].map(([{ id }, standing]) => `${standing} ${id}`),
    ]),
    ...problems
      .filter(({ finding }) => finding.severity === 'error')
      .map(({ finding: { code, at } }) => error(code, at.file, at.path)),
  ];
}

const error = (code: string, file: string, path: readonly (string | number)[]): string =>
  `error ${code} ${file} ${path.filter((step) => step !== 'value').join('/')}`;

/** The errors that a plan must give. */
export function expectedErrors(plan: Plan): string[] {
  return tablesOf(plan).flatMap((year) => errorsOf(year, verdictsOf(year)).map(({ code }) => code));
}

/** What the program says of a plan that the arithmetic of the tests does not (`+`), and the other way round (`-`); empty where both say the same. */
export function differences(plan: Plan): string[] {
  const expected = tablesOf(plan).flatMap((year) => expectedOf(year, verdictsOf(year)));
  const found = foundIn(folderOf(plan));
  const less = (lines: Lines, others: Lines, sign: string) => {
    const left = [...others];
    return lines.flatMap((line) => {
      const at = left.indexOf(line);
      if (at < 0) return [`${sign} ${line}`];
      left.splice(at, 1);
      return [];
    });
  };
  return [...less(expected, found, '-'), ...less(found, expected, '+')].sort((a, b) =>
    a.slice(2) < b.slice(2) ? -1 : 1,
  );
}
