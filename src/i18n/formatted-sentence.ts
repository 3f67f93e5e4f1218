import type { figureFormatter, Footnotes, FormattedFigure } from './formatted-figure.ts';
import type { Language } from './language.ts';
import type { Sentence } from './sentence.ts';

/** A sentence as a page writes it. */
export type FormattedSentence = readonly (string | FormattedFigure)[];

/** Writes the sentences of a language: typeset, with a no-break space at the seam of words and figure where it puts one between words. */
export const sentenceFormatter =
  ({ typeset }: Language, formatFigure: ReturnType<typeof figureFormatter>) =>
  (sentence: Sentence, footnotes?: Footnotes): FormattedSentence =>
    sentence.map((part, index) => {
      if (typeof part !== 'string') return formatFigure(part, { longForm: true, footnotes });
      const after = sentence[index + 1] === undefined ? '' : '0';
      return typeset(`${part}${after}`).slice(0, after ? -1 : undefined);
    });
