import { declarationsOf } from '../model/declarations.ts';
import type { Figure } from '../model/figure.ts';
import { finding, type Finding } from '../model/finding.ts';
import { braces, typedFigures } from '../model/guard.ts';
import { percentText } from '../model/percent.ts';
import { placeholders, type Names } from '../model/prose.ts';
import type { Prose, Report } from '../model/report.ts';
import type { Proof } from './check.ts';

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

function checkProse({ text, at }: Prose, names: Names): Finding[] {
  const unknown = braces(text).filter(({ name }) => name === undefined || !names.get(name));
  return [
    ...unknown.map(({ match, occurrence }) => {
      const known = [...names.all().keys()].map((each) => `{${each}}`);
      return finding('unknown-placeholder', { ...at, within: { match, occurrence } }, { text: match, known });
    }),
    ...typedFigures(text).map(({ match, occurrence }) => {
      const same = [...names.all()].find(([, figure]) => spoken(figure) === plain(match));
      const details = { text: match, placeholder: same?.[0] ?? null };
      return finding('typed-figure', { ...at, within: { match, occurrence } }, details);
    }),
  ];
}

/** Every placeholder names a figure, and no figure is typed into a text by hand. */
export const prose = (report: Report): Proof => ({
  checks: [],
  findings: texts(report).flatMap((each) => checkProse(each.prose, each.names)),
});
