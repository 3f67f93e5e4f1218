import { en } from './en/en.ts';
import type { Language } from './language.ts';
import { ru } from './ru/ru.ts';

/** The languages that there are words for; the first serves until the data names one. */
export const languages: readonly [Language, ...Language[]] = [ru, en];

/** Their locales. */
export const locales = languages.map(({ locale }) => locale) as [string, ...string[]];

/** The language of a locale that `locales` lists. */
export function languageOf(locale: string): Language {
  const language = languages.find((each) => each.locale === locale);
  if (!language) throw new Error(`no words for locale "${locale}"`);
  return language;
}
