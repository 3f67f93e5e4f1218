import type { Figure } from '../model/figure.ts';
import { finding, type Finding } from '../model/finding.ts';
import { braces, typedFigures } from '../model/guard.ts';
import { percentText } from '../model/percent.ts';
import { placeholders } from '../model/prose.ts';
import { speller } from '../model/repair.ts';
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
  const figures = typedFigures(text);
  const all = unknown.length || figures.length ? names.all() : new Map<string, Figure>();
  const known = [...all.keys()].map((each) => `{${each}}`);
  const named = new Map([...all].map(([name, figure]) => [spoken(figure), name] as const).reverse()); // the first wins
  const nearest = speller();
  return [
    ...unknown.map(({ match, before }) => {
      const details = { text: match, known, meant: nearest(match, known) };
      return finding('unknown-placeholder', { ...at, within: { match, before } }, details);
    }),
    ...figures.map(({ match, before }) => {
      const details = { text: match, placeholder: named.get(plain(match)) ?? null, first: !before };
      return finding('typed-figure', { ...at, within: { match, before } }, details);
    }),
  ];
}

/** Every placeholder names a figure, and no figure is typed into a text by hand. */
export const prose = (report: Report): Proof => ({
  checks: [],
  findings: report.prose.flatMap((each) => checkProse(report, each)),
});
