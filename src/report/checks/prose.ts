import type { Figure } from '../figure.ts';
import { finding, type Finding } from '../finding.ts';
import { percentText } from '../percent.ts';
import { placeholderPattern, placeholders } from '../prose.ts';
import type { Prose, Report } from '../report.ts';
import type { Proof } from './check.ts';

/** A number with its group separators, decimals and per cent sign; not a part of a word or of a code. */
const numberPattern = /(?<![\p{L}\p{N}])\d+(?:[ \u00a0\u202f.,]\d{3})*(?:[.,]\d+)?(?:\s?%)?(?![\p{L}\p{N}])/gu;
const year = /^(?:19|20)\d\d$/;

/** A figure that the report holds must not be typed again: it would not change with it. */
const isFigure = (text: string): boolean => {
  if (text.endsWith('%')) return true;
  return !year.test(text) && Number(text.replace(/[ \u00a0\u202f,.]/g, '')) >= 1000;
};

const spoken = ({ kind, value, digits }: Figure): string | null =>
  value === null || kind === 'duration' ? null : kind === 'percent' ? percentText({ value, digits }) : String(value);

const plain = (text: string) => text.replace(/[ \u00a0\u202f]/g, '').replace(',', '.');

/** Texts with the names that their placeholders may use. */
function texts(report: Report): { prose: Prose; names: Map<string, Figure> }[] {
  const whole = placeholders(report, null);
  const of = (names: Map<string, Figure>, list: (Prose | null | undefined)[]) =>
    list.flatMap((prose) => (prose ? [{ prose, names }] : []));
  return [
    ...of(whole, [report.text, report.closing?.text]),
    ...report.sections.flatMap((section) =>
      of(placeholders(report, section.id), [section.text, ...section.hours.map((each) => each.text), section.closing]),
    ),
  ];
}

function* matches(text: string, pattern: RegExp): Generator<{ match: RegExpExecArray; occurrence: number }> {
  for (const match of text.matchAll(pattern))
    yield { match, occurrence: text.slice(0, match.index).split(match[0]).length - 1 };
}

function check({ text, at }: Prose, names: ReadonlyMap<string, Figure>): Finding[] {
  const findings: Finding[] = [];
  for (const { match, occurrence } of matches(text, placeholderPattern)) {
    const address = { ...at, within: { match: match[0], occurrence } };
    const placeholder = match[1] ?? '';
    if (!names.has(placeholder))
      findings.push(finding('unknown-placeholder', address, { placeholder, known: [...names.keys()] }));
  }
  for (const { match, occurrence } of matches(text, numberPattern)) {
    if (!isFigure(match[0])) continue;
    const same = [...names].find(([, figure]) => spoken(figure) === plain(match[0]));
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
