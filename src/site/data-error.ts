import { caretLine } from '../i18n/caret-line.ts';
import { printable } from '../i18n/printable.ts';
import type { Problem } from '../i18n/problem.ts';
import type { UiStrings } from '../i18n/ui-strings.ts';

/**
 * What Astro shows in the browser, or prints when a build fails: the first problem with its line of YAML, then the others. Every
 * property is one that Astro's overlay or its log reads.
 */
export class DataError extends Error {
  override name: string;
  override stack = ''; // empty: the fault is in the data, not in the code
  title: string;
  hint?: string;
  /** Astro opens the file, so there is none where it must not be read. */
  loc?: { file: string; line: number; column: number };

  constructor(
    [first, ...others]: readonly [Problem, ...Problem[]],
    isRead: boolean,
    strings: UiStrings['terminal'],
  ) {
    const alone = !others.length;
    super([opening(first, strings), ...(alone ? [] : [advice(first)]), ...others.map(brief)].join('\n\n'));
    this.name = placeOf(first);
    const errors = others.reduce((all, { count }) => all + count, first.count);
    this.title = strings.problems({ errors, warnings: 0, blanks: 0 });
    if (alone) this.hint = first.hint; // Astro shows it below the whole message
    if (!isRead) return;
    // Astro highlights the code by the file extension, and fails on one in capitals.
    const file = first.file.replace(/\.ya?ml$/i, (ending) => ending.toLowerCase());
    this.loc = { file, line: first.line, column: first.column };
  }
}

const placeOf = ({ file, line, column }: { file: string; line: number; column: number }) =>
  `${printable(file)}:${line}:${column}`;

function opening(problem: Problem, strings: UiStrings['terminal']): string {
  const { message, related, source } = problem;
  const { line, carets } = caretLine(problem);
  const parts = related.map((part) => `  ${placeOf(part)} ${part.message}`);
  return [
    message,
    ...(source ? [`  ${line}\n  ${carets}`] : []),
    ...(parts.length ? [[strings.related, ...parts].join('\n')] : []),
  ].join('\n\n');
}

const advice = ({ hint }: Problem): string =>
  hint
    .split('\n')
    .map((line) => `→ ${line}`)
    .join('\n');

const brief = (problem: Problem): string => [placeOf(problem), problem.message, advice(problem)].join('\n');
