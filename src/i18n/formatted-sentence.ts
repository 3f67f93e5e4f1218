import type { Block } from '../model/markup.ts';
import type { figureFormatter, Footnotes, FormattedFigure } from './formatted-figure.ts';
import type { Language } from './language.ts';
import type { Sentence } from './sentence.ts';

/** Emphasised words, or a link. */
export interface FormattedMark {
  mark: 'strong' | 'em' | 'link';
  href?: string;
  parts: FormattedSentence;
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

/** Makes the function that writes sentences. Words before a figure are typeset as if a digit followed, for its no-break spaces. */
export function sentenceFormatter(
  { typeset }: Language,
  formatFigure: ReturnType<typeof figureFormatter>,
): (sentence: Sentence, footnotes?: Footnotes) => FormattedSentence {
  return function format(sentence: Sentence, footnotes?: Footnotes): FormattedSentence {
    return sentence.map((part, index) => {
      if (typeof part !== 'string')
        return 'mark' in part
          ? { ...part, parts: format(part.parts, footnotes) }
          : formatFigure(part, { longForm: true, footnotes });
      const after = sentence[index + 1] === undefined ? '' : '0';
      return typeset(`${part}${after}`).slice(0, after ? -1 : undefined);
    });
  };
}

/** Makes the function that writes texts, each paragraph as a sentence. */
export function blockFormatter(formatSentence: ReturnType<typeof sentenceFormatter>) {
  return function format(
    blocks: readonly Block<Sentence[number]>[],
    footnotes?: Footnotes,
  ): FormattedBlock[] {
    return blocks.map((block) =>
      'items' in block
        ? {
            items: block.items.map(({ number, blocks: inner }) => ({
              number,
              blocks: format(inner, footnotes),
            })),
          }
        : formatSentence(block, footnotes),
    );
  };
}
