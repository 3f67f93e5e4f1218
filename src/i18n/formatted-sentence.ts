import type { Block } from '../model/markup.ts';
import type { Figure } from '../model/figure.ts';
import { figuresIn, type Part } from '../model/prose.ts';
import { withoutUndrawn } from '../model/undrawn.ts';
import type { figureFormatter, FootnoteMark, Footnotes, FormattedFigure } from './formatted-figure.ts';
import type { Language } from './language.ts';
import type { Sentence } from './sentence.ts';

/** Emphasised words, words in backticks, or a link. */
export interface FormattedMark {
  mark: 'strong' | 'em' | 'code' | 'link';
  href?: string;
  parts: FormattedSentence;
  /** Behind a link, the marks of the notes on its figures: they are links themselves. */
  footnotes?: readonly FootnoteMark[];
}

/** A sentence as a page writes it. */
export type FormattedSentence = readonly (string | FormattedFigure | FormattedMark)[];

/** A paragraph or a list as a page writes it. */
export type FormattedBlock = FormattedSentence | { items: readonly FormattedItem[] };

export interface FormattedItem {
  /** In an ordered list; else `null`. */
  number: number | null;
  blocks: readonly FormattedBlock[];
}

/** The notes that a text marks: once it has the first mark of a note, it has no other that is the first. */
type TextNotes = Map<Figure, Pick<FootnoteMark, 'number' | 'first'>>;

/** The last character of words in backticks, after which words go on: a number is typed there with its unit behind it. */
function endOf(part: Part | undefined): string {
  const last = typeof part === 'object' && 'mark' in part && part.mark === 'code' ? part.parts.at(-1) : '';
  return typeof last === 'string' ? last.slice(-1) : '';
}

/** Makes the function that writes sentences. Words before a figure are typeset as if a digit followed, for its no-break spaces. */
export function sentenceFormatter(
  { typeset }: Language,
  formatFigure: ReturnType<typeof figureFormatter>,
): (sentence: Sentence, notes?: TextNotes) => FormattedSentence {
  const inText = (figure: Figure, notes: TextNotes | undefined): FormattedFigure => {
    const formatted = formatFigure(figure, { longForm: true, footnotes: notes });
    if (formatted.footnote) notes!.set(figure, { number: formatted.footnote.number, first: false });
    return formatted;
  };
  return function format(sentence: Sentence, notes?: TextNotes): FormattedSentence {
    return sentence.map((part, index) => {
      if (typeof part !== 'string') {
        if (!('mark' in part)) return inText(part, notes);
        if (part.mark === 'code') return { ...part, parts: part.parts as readonly string[] };
        if (part.mark !== 'link') return { ...part, parts: format(part.parts, notes) };
        const footnotes = figuresIn(part.parts).flatMap((figure) => inText(figure, notes).footnote ?? []);
        return { ...part, parts: format(part.parts), footnotes };
      }
      const after = sentence[index + 1] === undefined ? '' : '0';
      const before = endOf(sentence[index - 1]);
      return typeset(`${before}${withoutUndrawn(part)}${after}`).slice(before.length, after ? -1 : undefined);
    });
  };
}

/** Makes the function that writes texts, each paragraph as a sentence. */
export function blockFormatter(formatSentence: ReturnType<typeof sentenceFormatter>) {
  const format = (blocks: readonly Block<Sentence[number]>[], notes: TextNotes): FormattedBlock[] =>
    blocks.map((block) =>
      'items' in block
        ? {
            items: block.items.map(({ number, blocks: inner }) => ({ number, blocks: format(inner, notes) })),
          }
        : formatSentence(block, notes),
    );
  return (blocks: readonly Block<Sentence[number]>[], footnotes?: Footnotes): FormattedBlock[] =>
    format(blocks, new Map(footnotes));
}
