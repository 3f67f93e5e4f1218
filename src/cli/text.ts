import { styleText } from 'node:util';
import { harmless } from '../format/pointer.ts';
import { sayIn, type Say } from '../format/say.ts';
import type { Words } from '../format/words.ts';
import type { Check, Status, Unproven } from '../report/checks/check.ts';
import type { Severity } from '../report/finding.ts';
import { countsOf, standingsOf } from '../report/standing.ts';
import { excerpt } from './excerpt.ts';
import type { Outcome } from './outcome.ts';

// styleText prints no colour where the output is no terminal or NO_COLOR is set
const marks = {
  proven: ['green', '✓'],
  declared: ['yellow', '!'],
  failed: ['red', '✗'],
  unproven: ['yellow', '?'],
} as const satisfies Record<Status | 'unproven', readonly [string, string]>;

/** For a person: each proof on a line, each problem with its line of YAML and a caret, and what it comes to. */
export function asText({ editions, problems, language }: Outcome): string {
  const say = sayIn(language);
  const words = language.words(say);
  const proofs = editions.flatMap(({ report, checks, unproven }) => [
    ...checks.map((check) => proof(check, report.year, say, words)),
    ...unproven.map((each) => gap(each, report.year, say, words)),
  ]);
  const counts = countsOf(editions.map(({ report, checks }) => standingsOf(report, checks)));
  const figures = words.checks.figures(counts);
  const failed = editions.flatMap(({ checks }) => checks.filter(({ status }) => status === 'failed')).length;
  const being = (severity: Severity) => problems.filter((each) => each.severity === severity).length;
  return [
    ...proofs,
    '',
    ...problems.flatMap((each) => [excerpt(each, words.terminal), '']),
    figures.map((part) => (typeof part === 'number' ? say.count(part) : part)).join(''),
    ...(failed ? [words.terminal.mismatches(failed)] : []),
    words.terminal.problems({ errors: being('error'), warnings: being('warning'), blanks: being('blank') }),
    '',
  ].join('\n');
}

/** One line, whatever is in its names. */
function line(status: keyof typeof marks, name: string, verdict: string): string {
  const [colour, mark] = marks[status];
  return `${styleText(colour, mark)} ${harmless(`${name}: ${verdict}`)}`;
}

function proof(check: Check, year: string, say: Say, { checks: { name }, terminal }: Words): string {
  const { rule, status, published, computed, parts, discrepancy } = check;
  const number = (value: number | null, digits = 0) =>
    value === null ? '–' : say.figure(published.kind, value, digits);
  const shown = number(published.value, published.digits);
  const found = number(computed, discrepancy ? discrepancy.digits : published.digits);
  const sum = parts.map(({ value }) => number(value)).join(' + ');
  const proven = published.kind === 'count' ? `${sum} = ${shown}` : shown;
  const unneeded = status === 'failed' && published.value === computed;
  const verdict =
    status === 'proven' ? proven : unneeded ? terminal.unneeded(shown) : terminal[status](shown, found);
  return line(status, name(rule, published, year), verdict);
}

function gap({ rule, figure, cause }: Unproven, year: string, say: Say, { checks }: Words): string {
  const { kind, value, digits } = figure;
  return line(
    'unproven',
    checks.name(rule, figure, year),
    `${say.figure(kind, value!, digits)} – ${checks.cause(cause)}`,
  );
}
