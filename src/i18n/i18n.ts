import { figureFormatter } from './formatted-figure.ts';
import { blockFormatter, sentenceFormatter } from './formatted-sentence.ts';
import type { Language } from './language.ts';
import { createFormatters, type Formatters } from './formatters.ts';
import type { UiStrings } from './ui-strings.ts';

/** All that pages and commands need to write words and numbers in one language. */
export interface I18n {
  language: Language;
  format: Formatters;
  strings: UiStrings;
  formatFigure: ReturnType<typeof figureFormatter>;
  formatSentence: ReturnType<typeof sentenceFormatter>;
  formatBlocks: ReturnType<typeof blockFormatter>;
}

/** `currencies`: those of the data, which must not look the same. */
export function createI18n(language: Language, currencies: readonly string[] = []): I18n {
  const format = createFormatters(language, currencies);
  const strings = language.strings(format);
  const formatFigure = figureFormatter(format, strings);
  const formatSentence = sentenceFormatter(language, formatFigure);
  return {
    language,
    format,
    strings,
    formatFigure,
    formatSentence,
    formatBlocks: blockFormatter(formatSentence),
  };
}
