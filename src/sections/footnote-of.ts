import { joinSentences } from '../i18n/sentence.ts';
import type { Note } from '../model/notes.ts';
import { figureIn } from '../model/totals.ts';
import { i18n } from '../site/i18n.ts';

/** What a footnote says: what a total leaves out, and how its inputs contradict it. */
export function footnoteOf({ number, figure, scope, discrepancy }: Note) {
  const { strings, formatSentence } = i18n();
  const named =
    scope?.excludes.map((channel) => ({
      name: channel.name,
      figure: figureIn(channel, figure) ?? channel.main,
    })) ?? [];
  const parts = [
    ...(scope ? [strings.note.scope(named, scope.all)] : []),
    ...(discrepancy ? [strings.note.discrepancy(figure, discrepancy.computed, discrepancy.note)] : []),
  ];
  return { number, label: strings.note.back(number), text: formatSentence(joinSentences(parts, ' ')) };
}
