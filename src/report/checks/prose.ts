import { declarationsOf } from '../declarations.ts';
import type { Figure } from '../figure.ts';
import { finding, type Finding } from '../finding.ts';
import { percentText } from '../percent.ts';
import { placeholders, type Names } from '../prose.ts';
import type { Prose, Report } from '../report.ts';
import type { Proof } from './check.ts';

/** What is in braces, or a brace without its pair with the word that it stands at. */
const bracePattern = /\{(?<name>[^{}\n]*)\}|\{[^\s{}]*|\}/g;
/** The whole part of a number with its group separators, decimals and per cent sign; not a part of a word or of a code. */
const numberPattern =
  /(?<![\p{L}\p{N}])(?<whole>\d{1,3}(?:[ \u00a0\u202f.,]\d{3}(?!\d))+|\d+)(?:[.,]\d+)?(?<percent>\s?%)?(?![\p{L}\p{N}])/gu;
const year = /^(?:19|20)\d\d$/;
/** Digits that count nothing: a telephone number in whatever groups, from a plus, a zero (as no figure starts) or the Russian 8. */
const telephone =
  /(?<![\p{L}\p{N}])(?:\+(?:[\s()-]{0,2}\d){8,15}|0(?:[\s()-]{0,2}\d){4,14}|8(?:[\s()-]{0,2}\d){10})(?!\p{N})/gu;

/** A figure that the report holds must not be typed again: it would not change with it. */
const isFigure = ({ whole = '', percent }: Partial<Record<string, string>>): boolean =>
  percent !== undefined || (!year.test(whole) && Number(whole.replace(/\D/g, '')) >= 1000);

const spoken = ({ kind, value, digits }: Figure): string | null =>
  value === null || kind === 'duration'
    ? null
    : kind === 'percent'
      ? percentText({ value, digits })
      : String(value);

const plain = (text: string) => text.replace(/[ \u00a0\u202f]/g, '').replace(',', '.');

/** Texts with the names that their placeholders may use. */
function texts(report: Report): { prose: Prose; names: Names }[] {
  const whole = placeholders(report, null);
  const of = (names: Names, list: (Prose | null | undefined)[]) =>
    list.flatMap((prose) => (prose ? [{ prose, names }] : []));
  return [
    ...of(whole, [report.text, report.closing?.text]),
    ...report.sections.flatMap(({ id, text, hours, closing }) =>
      of(placeholders(report, id), [text, ...hours.map((each) => each.text), closing]),
    ),
    ...[...declarationsOf(report)].map(([{ subject }, { note }]) => ({
      prose: note,
      names: subject.section ? placeholders(report, subject.section.id) : whole,
    })),
  ];
}

function* matches(text: string, pattern: RegExp): Generator<{ match: RegExpExecArray; occurrence: number }> {
  for (const match of text.matchAll(pattern))
    yield { match, occurrence: text.slice(0, match.index).split(match[0]).length - 1 };
}

function check({ text, at }: Prose, names: Names): Finding[] {
  const findings: Finding[] = [];
  for (const { match, occurrence } of matches(text, bracePattern)) {
    const name = match.groups?.['name'];
    if (name !== undefined && names.get(name)) continue;
    const known = [...names.all().keys()].map((each) => `{${each}}`);
    const address = { ...at, within: { match: match[0], occurrence } };
    findings.push(finding('unknown-placeholder', address, { text: match[0], known }));
  }
  const telephones = [...text.matchAll(telephone)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  for (const { match, occurrence } of matches(text, numberPattern)) {
    const dialled = telephones.some(([start, end]) => start <= match.index && match.index < end);
    if (dialled || !isFigure(match.groups!)) continue;
    const same = [...names.all()].find(([, figure]) => spoken(figure) === plain(match[0]));
    const details = { text: match[0], placeholder: same?.[0] ?? null };
    findings.push(finding('typed-figure', { ...at, within: { match: match[0], occurrence } }, details));
  }
  return findings;
}

/** Every placeholder names a figure, and no figure is typed into a text by hand. */
export const prose = (report: Report): Proof => ({
  checks: [],
  findings: texts(report).flatMap((each) => check(each.prose, each.names)),
});
