import type { FootnoteMark, Footnotes } from '../i18n/formatted-figure.ts';
import { joinSentences, type Sentence } from '../i18n/sentence.ts';
import type { Figure } from '../model/figure.ts';
import { memoize } from '../model/memoize.ts';
import type { Note } from '../model/notes.ts';
import type { Channel } from '../model/report.ts';
import { figureIn } from '../model/totals.ts';
import { i18n } from '../site/i18n.ts';

/** What a reader is told beside a figure: what a total leaves out, and how its inputs contradict it. */
export function remarkOf({ figure, scope, discrepancy }: Omit<Note, 'number'>): Sentence {
  const { note } = i18n().strings;
  const excluded = (channel: Channel) => {
    const own = figureIn(channel, figure);
    return { name: channel.name, figure: own && own.value !== null ? own : null };
  };
  const parts = [
    ...(scope ? [note.scope(scope.excludes.map(excluded), scope.all)] : []),
    ...(discrepancy
      ? [note.discrepancy(figure, discrepancy.computed, discrepancy.note, discrepancy.by)]
      : []),
  ];
  return joinSentences(parts, ' ');
}

/** The footnote of a note, as it is drawn. */
export function footnoteOf(note: Note) {
  const { strings, formatSentence } = i18n();
  const { number } = note;
  return { number, label: strings.note.back(number), text: formatSentence(remarkOf(note)) };
}

/** The first mark of the note with a number; none where there is no number. */
export const firstMark = (number: number | undefined): FootnoteMark | undefined =>
  number ? { number, label: i18n().strings.note.mark(number), first: true } : undefined;

const notesBySection = memoize((notes: readonly Note[]) =>
  Map.groupBy(notes, ({ figure }) => figure.subject.section?.id),
);

/** The notes on the figures of a section. */
export const notesIn = (notes: readonly Note[], section: string): readonly Note[] =>
  notesBySection(notes).get(section) ?? [];

/** The notes for a part of a page, by their figures, with those that are first marked in that part. */
export const footnotesOf = (
  notes: readonly Note[],
  isFirst: (figure: Figure) => boolean = () => false,
): Footnotes => new Map(notes.map(({ figure, number }) => [figure, { number, first: isFirst(figure) }]));

/** The same footnotes for a text below the place of their first marks. */
export const markedBefore = (footnotes: Footnotes): Map<Figure, { number: number; first: boolean }> =>
  new Map([...footnotes].map(([figure, { number }]) => [figure, { number, first: false }]));

/** The footnotes of several texts, each of which names figures: the first mark of a note is in the first text that names its figure. */
export const footnotesInOrder = <Text>(
  texts: readonly { text: Text; named: readonly Figure[] }[],
  notes: readonly Note[],
): ReadonlyMap<Text, Footnotes> => {
  const marked = new Set<Figure>();
  return new Map(
    texts.map(({ text, named }) => {
      const own = footnotesOf(notes, (figure) => named.includes(figure) && !marked.has(figure));
      for (const figure of named) marked.add(figure);
      return [text, own];
    }),
  );
};
