import type { Language } from '../i18n/language.ts';
import type { Problem } from '../i18n/problem.ts';
import type { Dataset } from '../read/read.ts';

/** What a run of the check has to print. */
export interface CheckResult {
  editions: Dataset['editions'];
  problems: readonly Problem[];
  language: Language;
  /** The path of a file of the data folder as it is printed: see `shown` in input.ts. */
  named: (file: string) => string;
}
