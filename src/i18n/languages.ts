import { en } from './en/en.ts';
import type { Language } from './language.ts';
import { ru } from './ru/ru.ts';

const languages = { ru, en } satisfies Record<string, Language>;

/** The languages that there are words for; the first serves until the data names one. */
export const locales = Object.keys(languages) as [string, ...string[]];

/** The language of a locale that `locales` lists. */
export function languageOf(locale: string): Language {
  const language = (languages as Record<string, Language>)[locale];
  if (!language) throw new Error(`no words for locale "${locale}"`);
  return language;
}
