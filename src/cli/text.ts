import { styleText } from 'node:util';
import { printable } from '../i18n/printable.ts';
import { checkName } from '../i18n/check-name.ts';
import type { I18n } from '../i18n/i18n.ts';
import { countsText } from '../i18n/standing-text.ts';
import type { Check, Status, Unproven } from '../checks/check.ts';
import type { Severity } from '../model/finding.ts';
import type { Rule } from '../model/rule.ts';
import { currencyOf } from '../model/figure.ts';
import type { Report } from '../model/report.ts';
import { countsOf, standingsOf } from '../checks/standing.ts';
import { codeFrame } from './code-frame.ts';
import type { CheckResult } from './check-result.ts';

// styleText prints no colour where the output is no terminal or NO_COLOR is set
const marks = {
  proven: ['green', '✓'],
  declared: ['yellow', '!'],
  failed: ['red', '✗'],
  unproven: ['yellow', '?'],
} as const satisfies Record<Status | 'unproven', readonly [string, string]>;

/** Errors come last: a terminal shows the end. */
const order: readonly Severity[] = ['blank', 'warning', 'error'];

/** The result for a person: each proof on a line, each problem with its line of YAML and a caret, then the counts. */
export function asText({ editions, problems, i18n }: CheckResult): string {
  const { format, strings } = i18n;
  const proofs = editions.flatMap(({ report, checks, unproven }) => [
    ...checks.map((check) => proof(check, report, i18n)),
    ...unproven.map((each) => gap(each, report, i18n)),
  ]);
  const counts = countsOf(editions.map(standingsOf));
  const figures = countsText(i18n, counts);
  const failed = editions.flatMap(({ checks }) => checks.filter(({ status }) => status === 'failed')).length;
  const being = (severity: Severity) =>
    problems.reduce((all, each) => all + (each.severity === severity ? each.count : 0), 0);
  const inOrder = problems.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  return [
    ...proofs,
    '',
    ...inOrder.flatMap((each) => [codeFrame(each, strings.terminal), '']),
    figures.map((part) => (typeof part === 'number' ? format.count(part) : part)).join(''),
    ...(failed ? [strings.terminal.mismatches(failed)] : []),
    strings.terminal.problems({ errors: being('error'), warnings: being('warning'), blanks: being('blank') }),
    '',
  ].join('\n');
}

/** The rules whose computed figure is not the sum of the parts. */
const ofOthers: ReadonlySet<Rule> = new Set(['growth', 'weighted-mean', 'ratio', 'part']);

/** One line of output: characters in names cannot break it. */
function line(status: keyof typeof marks, name: string, verdict: string): string {
  const [colour, mark] = marks[status];
  return `${styleText(colour, mark)} ${printable(`${name}: ${verdict}`)}`;
}

function proof(check: Check, report: Report, i18n: I18n): string {
  const {
    format,
    strings: { terminal },
  } = i18n;
  const { rule, status, published, computed, parts, discrepancy, by } = check;
  const number = (value: number, digits = 0) =>
    format.figure(published.kind, value, digits, currencyOf(published));
  const shown = number(published.value!, published.digits);
  const found = number(computed, discrepancy ? discrepancy.digits : published.digits);
  // a part with nothing to count is none of what is added
  const added = parts.flatMap(({ value, digits }) => (value === null ? [] : number(value, digits)));
  const sum = added.join(' + ');
  const proven = ofOthers.has(rule) || !sum ? shown : `${sum} = ${shown}`;
  // The published figure is the whole of the shares, which nobody types, so it is not shown.
  if (rule === 'shares') return line(status, checkName(i18n, rule, published, report), `${sum} = ${found}`);
  const unneeded = status === 'failed' && published.value === computed;
  const verdict =
    status === 'proven' ? proven : unneeded ? terminal.unneeded(shown) : terminal[status](shown, found, by);
  return line(status, checkName(i18n, rule, published, report), verdict);
}

function gap({ rule, figure, cause }: Unproven, report: Report, i18n: I18n): string {
  const {
    format,
    strings: { checks },
  } = i18n;
  const { kind, value, digits } = figure;
  const shown = rule === 'shares' ? '' : `${format.figure(kind, value!, digits, currencyOf(figure))} – `; // nobody types its whole
  return line('unproven', checkName(i18n, rule, figure, report), `${shown}${checks.cause(cause)}`);
}
