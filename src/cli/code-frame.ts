import { styleText } from 'node:util';
import { caretLine } from '../i18n/caret-line.ts';
import { printable } from '../i18n/printable.ts';
import type { Problem } from '../i18n/problem.ts';
import type { UiStrings } from '../i18n/ui-strings.ts';
import type { Severity } from '../model/finding.ts';

// styleText prints no colour where the output is no terminal or NO_COLOR is set
const colours = { error: 'red', warning: 'yellow', blank: 'cyan' } as const satisfies Record<
  Severity,
  string
>;

/** One problem for a person: where it is, its line of YAML with a caret, what is wrong, what to do, the figures it follows from. */
export function codeFrame(problem: Problem, strings: UiStrings['terminal']): string {
  const { severity, code, file, line, column, source, message, hint, related } = problem;
  const colour = colours[severity];
  const shown = caretLine(problem);
  const number = String(line);
  const gutter = ' '.repeat(number.length);
  return [
    `${styleText('bold', printable(`${file}:${line}:${column}`))} ${styleText(colour, strings.severity[severity])} ${styleText('dim', code)}`,
    ...(source ? [`  ${number} │ ${shown.line}`, `  ${gutter} │ ${styleText(colour, shown.carets)}`] : []),
    `  ${message}`,
    ...hint.split('\n').map((each) => `  → ${each}`),
    ...(related.length ? [`  ${strings.related}`] : []),
    ...related.map((part) => `    ${printable(part.file)}:${part.line}:${part.column} ${part.message}`),
  ].join('\n');
}
