import { styleText } from 'node:util';
import { sayIn, type Say } from '../format/say.ts';
import type { Words } from '../format/words.ts';
import type { Check, Status } from '../report/checks/check.ts';
import type { Severity } from '../report/finding.ts';
import { excerpt } from './excerpt.ts';
import type { Outcome } from './outcome.ts';

// styleText prints no colour where the output is no terminal or NO_COLOR is set
const marks = {
  proven: ['green', '✓'],
  declared: ['yellow', '!'],
  failed: ['red', '✗'],
} as const satisfies Record<Status, readonly [string, string]>;

/** For a person: each proof on a line, each problem with its line of YAML and a caret, and what it comes to. */
export function asText({ editions, problems, language }: Outcome): string {
  const say = sayIn(language);
  const words = language.words(say);
  const checks = editions.flatMap(({ report, checks }) =>
    checks.map((check) => proof(check, report.year, say, words)),
  );
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
  const found = number(computed, discrepancy ? discrepancy.digits : published.digits);
  const sum = parts.map(({ value }) => number(value!)).join(' + ');
  const proven = published.kind === 'count' ? `${sum} = ${shown}` : shown;
  const unneeded = status === 'failed' && published.value === computed;
  const verdict =
    status === 'proven' ? proven : unneeded ? terminal.unneeded(shown) : terminal[status](shown, found);
  const [colour, mark] = marks[status];
  return `${styleText(colour, mark)} ${name(rule, published, year)}: ${verdict}`;
}
