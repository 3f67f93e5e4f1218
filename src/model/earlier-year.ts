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
