import type { Rule } from '../report/finding.ts';
import type { Subject } from '../report/figure.ts';

/** The words of the interface, made for one language. Functions take numbers and names, never markup. */
export interface Words {
  /** What a check proves, by its rule and whose figure it is: the name of a row. */
  check: (rule: Rule, subject: Subject, year: string) => string;
  terminal: {
    usage: (options: string) => string;
    noFolder: (folder: string) => string;
    severity: { error: string; warning: string; blank: string };
    related: string;
    declared: (published: string, computed: string) => string;
    failed: (published: string, computed: string) => string;
    summary: (checks: { proven: number; declared: number; failed: number }) => string;
    problems: (count: { errors: number; warnings: number; blanks: number }) => string;
  };
}
