import type { Absence } from '../model/absence.ts';
import { namableBefore, unavailableYear } from '../model/earlier-year.ts';
import type { Figure } from '../model/figure.ts';
import { finding, type Finding } from '../model/finding.ts';
import { memoize } from '../model/memoize.ts';
import { braces } from '../model/guard.ts';
import { changes } from '../model/measure.ts';
import { isMarked, paragraphsIn, type Block, type Inline } from '../model/markup.ts';
import { placeholders } from '../model/prose.ts';
import { speller } from '../model/spelling.ts';
import type { GuardedProse, Report } from '../model/report.ts';
import { inYaml } from '../model/in-yaml.ts';

const typedNumber = ({ kind, value, digits }: Figure): string | null =>
  value === null || kind === 'duration' ? null : inYaml(kind, value, digits);

/** The ids that a link to a part of the page may name. */
const partsOf = ({ sections, closing, territories }: Report): string[] => [
  ...sections.map(({ id }) => id),
  ...(closing ? ['closing'] : []),
  ...(territories.length ? ['territories'] : []),
  'checks',
  'data',
];

const linksIn = (blocks: readonly Block<Inline>[]): string[] => {
  const within = (parts: readonly Inline[]): string[] =>
    parts.flatMap((part) =>
      isMarked(part) ? [...(part.href ? [part.href] : []), ...within(part.parts)] : [],
    );
  return paragraphsIn(blocks).flatMap(within);
};

/**
 * Makes the function that finds the name which a placeholder surely misspells. A step that is right in another name is no misspelling:
 * `{members.from}`, where there is none, does not mean `{members.to}`.
 */
function misspelling(known: readonly string[], nearest: ReturnType<typeof speller>) {
  const stepsOf = (text: string) => text.replace(/[{}]/g, '').split('.');
  const steps = new Set(['from', 'to', ...changes, ...known.flatMap(stepsOf)]);
  return (typed: string): string | null => {
    const meant = nearest(typed, known);
    if (meant === null) return null;
    const [own, others] = [stepsOf(typed), stepsOf(meant)];
    const isOther =
      own.length === others.length && own.some((step, n) => step !== others[n] && steps.has(step));
    return isOther ? null : meant;
  };
}

/** The names of figures by their whole ids, of a report and of those before that it may name. */
const wholeIds = memoize((report: Report): readonly string[] =>
  [report, ...namableBefore(report)].flatMap(({ figures }) =>
    figures
      .keys()
      .map((id) => `{${id}}`)
      .toArray(),
  ),
);

/** The findings of the texts of one section, or with `null` of the report itself; `parts`: what a link may lead to. */
function checkTexts(
  report: Report,
  section: string | null,
  texts: readonly GuardedProse[],
  { parts, nearest }: { parts: readonly string[]; nearest: ReturnType<typeof speller> },
): Finding[] {
  const names = placeholders(report, section);
  const read = texts.map((each) => ({
    ...each,
    named: braces(each.text, each.literal).map((brace) => ({
      ...brace,
      figure: brace.name === undefined ? undefined : names.get(brace.name),
    })),
  }));
  const isNeeded = read.some(({ named, typed }) => typed.length || named.some(({ figure }) => !figure));
  const all = isNeeded ? names.all() : new Map<string, Figure>();
  const known = [...all.keys()].map((each) => `{${each}}`);
  const nameOf = new Map([...all].map(([name, figure]) => [typedNumber(figure), name] as const).reverse()); // the first name of a value wins
  const meantBy = misspelling(known, nearest);
  const links = new Set(parts.map((id) => `#${id}`));
  return read.flatMap(({ blocks, named, typed, at }) => [
    ...named.flatMap(({ match, before, name, figure }) => {
      const place = { ...at, within: { match, before } };
      const absence = figure?.absence as Absence | undefined; // what is published is never `unpublished`
      if (figure) return absence ? finding('absent-placeholder', place, { text: match, absence }) : [];
      const unavailable = name === undefined ? undefined : unavailableYear(name, report);
      if (unavailable) return finding('unavailable-figure', place, { id: name!, ...unavailable });
      if (name?.includes('/'))
        return finding('unknown-placeholder', place, {
          text: match,
          lone: false,
          known,
          meant: nearest(match, wholeIds(report)),
        });
      const details = { text: match, lone: name === undefined, known, meant: meantBy(match) };
      return finding('unknown-placeholder', place, details);
    }),
    ...typed.map(({ match, before, text: number, readings }) => {
      const placeholder = readings.map((each) => nameOf.get(each)).find((each) => each !== undefined) ?? null;
      const details = { text: number, placeholder, first: !before };
      return finding('typed-figure', { ...at, within: { match, before } }, details);
    }),
    ...linksIn(blocks)
      .filter((href) => href.startsWith('#') && !links.has(href))
      .map((href) => {
        const id = href.slice(1);
        const within = { match: href, before: '' };
        return finding(
          'unknown-id',
          { ...at, within },
          { id, entity: 'section', known: parts, meant: nearest(id, parts) },
        );
      }),
  ]);
}

/** Reports placeholders that name no figure or none with a number, figures that are typed into a text by hand, and links to parts that the page does not have. */
export function figuresInProse(report: Report): Finding[] {
  const own = { parts: partsOf(report), nearest: speller() };
  const bySection = Map.groupBy(report.prose, ({ section }) => section);
  return [...bySection].flatMap(([section, texts]) => checkTexts(report, section, texts, own));
}
