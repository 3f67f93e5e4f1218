import type { Figure } from './figure.ts';
import type { Report } from './report.ts';

/** A year before that of a report. */
export interface EarlierYear {
  year: string;
  draft: boolean;
  /** `null` where the files of the year make none. */
  report: Report | null;
}

/** Why no figure of an earlier year can be named: it is a draft and the report that names it is not, or errors keep it from being read. */
export type UnavailableReason = 'draft' | 'unread';

/** The years before a report that name their figures to it: a finished one may not name those of a draft. */
interface NamingReport {
  draft: boolean;
  earlier: readonly EarlierYear[];
}

/** The reports of the years before whose figures a report may name. */
export const namableBefore = ({ draft, earlier }: NamingReport): Report[] =>
  earlier.flatMap((each) => (each.draft && !draft ? [] : (each.report ?? [])));

/** The figure of a year before that an id names: one published there, or one that something there only names. */
export function figureBefore(id: string, naming: NamingReport): Figure | undefined {
  const report = namableBefore(naming).find(({ year }) => id.startsWith(`${year}/`));
  return report && (report.figures.get(id) ?? report.aliases.get(id));
}

/** Why no figure of the year of an id can be named, whether there is one or not. */
export function unavailableYear(
  id: string,
  { draft, earlier }: NamingReport,
): { year: string; reason: UnavailableReason } | undefined {
  const other = earlier.find(({ year }) => id.startsWith(`${year}/`));
  if (other?.draft && !draft) return { year: other.year, reason: 'draft' };
  return other && !other.report ? { year: other.year, reason: 'unread' } : undefined;
}
