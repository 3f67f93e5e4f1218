import { styleText } from 'node:util';
import type { Problem } from '../format/problem.ts';
import { sayIn, type Say } from '../format/say.ts';
import type { Words } from '../format/words.ts';
import type { Check, Status } from '../report/checks/check.ts';
import type { Severity } from '../report/finding.ts';
import type { Outcome } from './outcome.ts';

// styleText prints no colour where the output is no terminal or NO_COLOR is set
const colours = { error: 'red', warning: 'yellow', blank: 'cyan' } as const satisfies Record<Severity, string>;
const marks = { proven: ['green', '✓'], declared: ['yellow', '!'], failed: ['red', '✗'] } as const satisfies Record<Status, readonly [string, string]>;
const widest = 100;

/** For a person: each proof on a line, each problem with its line of YAML and a caret, and what it comes to. */
export function asText({ editions, problems, language }: Outcome): string {
  const say = sayIn(language);
  const words = language.words(say);
  const checks = editions.flatMap(({ report, checks }) => checks.map((check) => proof(check, report.year, say, words)));
  const all = editions.flatMap((edition) => edition.checks);
  const having = (status: Status) => all.filter((check) => check.status === status).length;
  const being = (severity: Severity) => problems.filter((each) => each.severity === severity).length;
  const { summary, problems: count } = words.terminal;
  return [
    ...checks,
    '',
    ...problems.flatMap((each) => [excerpt(each, words.terminal), '']),
    summary({ proven: having('proven'), declared: having('declared'), failed: having('failed') }),
    count({ errors: being('error'), warnings: being('warning'), blanks: being('blank') }),
    '',
  ].join('\n');
}

function proof(check: Check, year: string, say: Say, { checks: { name }, terminal }: Words): string {
  const { rule, status, published, computed, parts, discrepancy } = check;
  const number = (value: number, digits = 0) => say.figure(published.kind, value, digits);
  const shown = number(published.value!, published.digits);
  const found = number(computed, status === 'declared' && discrepancy ? discrepancy.digits : published.digits);
  const sum = parts.map(({ value }) => number(value!)).join(' + ');
  const proven = published.kind === 'count' ? `${sum} = ${shown}` : shown;
  const verdict = status === 'proven' ? proven : terminal[status](shown, found);
  const [colour, mark] = marks[status];
  return `${styleText(colour, mark)} ${name(rule, published, year)}: ${verdict}`;
}

function excerpt({ severity, code, file, line, column, source, length, message, hint, related }: Problem, words: Words['terminal']): string {
  const colour = colours[severity];
  const start = Math.max(0, Math.min(column - 20, source.length - widest));
  const shown = source.slice(start, start + widest).replace(/\t/g, ' ');
  const number = String(line);
  const gutter = ' '.repeat(number.length);
  const caret = ' '.repeat(column - 1 - start) + '^'.repeat(Math.max(1, Math.min(length, start + shown.length - column + 1)));
  return [
    `${styleText('bold', `${file}:${line}:${column}`)} ${styleText(colour, words.severity[severity])} ${styleText('dim', code)}`,
    ...(source ? [`  ${number} │ ${shown}`, `  ${gutter} │ ${styleText(colour, caret)}`] : []),
    `  ${message}`,
    ...hint.split('\n').map((each) => `  → ${each}`),
    ...(related.length ? [`  ${words.related}`] : []),
    ...related.map((part) => `    ${part.file}:${part.line}:${part.column} ${part.message}`),
  ].join('\n');
}
