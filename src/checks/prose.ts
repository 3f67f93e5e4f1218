import type { Figure } from '../model/figure.ts';
import { finding, type Finding } from '../model/finding.ts';
import { braces, typedFigures } from '../model/guard.ts';
import { percentText } from '../model/percent.ts';
import { placeholders } from '../model/prose.ts';
import type { Prose, Report } from '../model/report.ts';
import type { Proof } from './check.ts';

const spoken = ({ kind, value, digits }: Figure): string | null =>
  value === null || kind === 'duration'
    ? null
    : kind === 'percent'
      ? percentText({ value, digits })
      : String(value);

const plain = (text: string) => text.replace(/[ \u00a0\u202f]/g, '').replace(',', '.');

function checkProse(report: Report, { text, at, section }: Prose): Finding[] {
  const names = placeholders(report, section);
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
  findings: report.prose.flatMap((each) => checkProse(report, each)),
});
