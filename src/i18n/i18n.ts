import type { Language } from './language.ts';
import { createFormatters, type Formatters } from './formatters.ts';
import type { UiStrings } from './ui-strings.ts';

/** What a page speaks with: the words and numbers of one language. */
export interface I18n {
  language: Language;
  format: Formatters;
  strings: UiStrings;
}

export function createI18n(language: Language): I18n {
  const format = createFormatters(language);
  return { language, format, strings: language.strings(format) };
}
