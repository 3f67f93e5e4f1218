import { en } from './en/en.ts';
import type { Language } from './language.ts';
import { readsBack } from './read-back.ts';
import { ru } from './ru/ru.ts';

/** A language whose numbers can be tried before it is used. */
interface ProvableLanguage extends Language {
  /** Whether the numbers that it writes in a locale of its own read back as the same. */
  writes: (locale: string) => boolean;
}

/** Whether the numbers of each locale that was asked for read back. */
const written = new Map<string, boolean>();

const provable = (language: Language): ProvableLanguage => ({
  ...language,
  writes: (locale) => written.getOrInsertComputed(locale, () => readsBack(languageOf(locale))),
});

/** All languages of the program; the first is used until the data names one. */
export const languages: readonly [ProvableLanguage, ...ProvableLanguage[]] = [provable(ru), provable(en)];

/** Their locales. */
export const locales = languages.map(({ locale }) => locale) as [string, ...string[]];

const variants = new Map<string, Language>();

/** The language of a locale that `locales` lists, or of a variant (`en-IN`), then with its number format. Throws if there is none. */
export function languageOf(locale: string): Language {
  const known = variants.get(locale);
  if (known) return known;
  const language = languages.find((each) => each.locale === locale.split('-')[0]);
  if (!language) throw new Error(`no words for locale "${locale}"`);
  const variant =
    language.locale === locale ? language : { ...language, locale, numbers: numbersOf(locale, language) };
  variants.set(locale, variant);
  return variant;
}

/** The separators and group sizes of numbers, as Intl has them for a locale; one without groups has the empty separator. */
function numbersOf(locale: string, { numbers }: Language): Language['numbers'] {
  const parts = new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).formatToParts(
    123_456_789_012_345.5,
  );
  const sign = (type: string) => parts.find((part) => part.type === type)?.value;
  const sizes = parts.filter(({ type }) => type === 'integer').map(({ value }) => value.length);
  return {
    ...numbers,
    thousands: (sign('group') ?? '').replaceAll('\u202f', '\u00a0'),
    decimal: sign('decimal') ?? numbers.decimal,
    grouping: sizes.length > 1 ? sizes.slice(1).reverse() : sizes,
  };
}
