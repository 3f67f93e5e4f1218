import { joinSentences, type Sentence } from '../i18n/sentence.ts';
import type { Note } from '../model/notes.ts';
import type { Channel } from '../model/report.ts';
import { figureIn } from '../model/totals.ts';
import { i18n } from '../site/i18n.ts';

/** What a reader is told beside a figure: what a total leaves out, and how its inputs contradict it. */
export function remarkOf({ figure, scope, discrepancy }: Omit<Note, 'number'>): Sentence {
  const { note } = i18n().strings;
  const named = (channel: Channel) => ({
    name: channel.name,
    figure: figureIn(channel, figure) ?? channel.main,
  });
  const parts = [
    ...(scope ? [note.scope(scope.excludes.map(named), scope.all)] : []),
    ...(discrepancy ? [note.discrepancy(figure, discrepancy.computed, discrepancy.note)] : []),
  ];
  return joinSentences(parts, ' ');
}

/** The footnote of a note, as it is drawn. */
export function footnoteOf(note: Note) {
  const { strings, formatSentence } = i18n();
  const { number } = note;
  return { number, label: strings.note.back(number), text: formatSentence(remarkOf(note)) };
}
