import type { I18n } from '../i18n/i18n.ts';
import type { Problem } from '../i18n/problem.ts';
import type { Dataset } from '../read/read.ts';

/** What a run of the check has to print. */
export interface CheckResult {
  editions: Dataset['editions'];
  problems: readonly Problem[];
  i18n: I18n;
  /** The path of a file of the data folder as it is printed: see `shown` in input.ts. */
  named: (file: string) => string;
}
