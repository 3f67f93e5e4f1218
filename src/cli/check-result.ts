import type { Language } from '../format/language.ts';
import type { Problem } from '../format/problem.ts';
import type { Dataset } from '../yaml/read.ts';

/** What a run of the check has to print. */
export interface CheckResult {
  editions: Dataset['editions'];
  problems: readonly Problem[];
  language: Language;
  /** A file of the data folder as a person at this prompt would name it. */
  named: (file: string) => string;
}
