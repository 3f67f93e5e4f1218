import type { Language } from '../format/language.ts';
import type { Problem } from '../format/problem.ts';
import type { Publication } from '../yaml/read.ts';

/** What a run of the check has to print. */
export interface Outcome {
  editions: Publication['editions'];
  problems: readonly Problem[];
  language: Language;
  /** A file of the data folder as a person at this prompt would name it. */
  named: (file: string) => string;
}
