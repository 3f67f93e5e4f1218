import { finding, type Finding } from '../model/finding.ts';
import type { UnfitLocale } from '../model/unfit-locale.ts';
import { rawText, type Folder } from './folder.ts';

/** What reading needs to know of a language of `src/i18n/`. */
interface KnownLanguage {
  locale: string;
  /** Finds the words that make the number before them a figure. */
  figureWords: RegExp;
  /** What is read as `n/a`, in any capitals. */
  notAvailable: readonly string[];
  /** Whether the numbers that are written in a locale of the language read back as the same. */
  writes: (locale: string) => boolean;
}

export type Languages = readonly [KnownLanguage, ...KnownLanguage[]];

/** A locale in its canonical form (BCP 47), or why it cannot be used, and what can be typed instead, if that is known. */
type NamedLocale = { locale: string } | Pick<UnfitLocale, 'reason' | 'instead'>;

function named(typed: string, languages: Languages): NamedLocale {
  const language = languages.find((each) => each.locale === typed.split('-')[0]);
  if (!language) return { reason: 'words', instead: null };
  let tag: Intl.Locale;
  try {
    tag = new Intl.Locale(typed);
  } catch {
    return { reason: 'code', instead: language.locale };
  }
  const locale = tag.toString();
  if (language.writes(locale)) return { locale };
  return { reason: 'numbers', instead: language.writes(tag.baseName) ? tag.baseName : language.locale };
}

const scriptOf = (locale: string) => new Intl.Locale(locale).maximize().script ?? '';

/** The first locale whose script is not Latin and has over a tenth of the letters of a folder; else the first in Latin script. */
function spokenIn({ sources }: Folder, locales: readonly string[]): string {
  const texts = [...sources.values()].map(({ text }) => text).join('');
  const count = (pattern: string) => texts.match(new RegExp(pattern, 'gu'))?.length ?? 0;
  const letters = count('\\p{L}');
  const written = locales.find(
    (locale) => scriptOf(locale) !== 'Latn' && count(`\\p{Script=${scriptOf(locale)}}`) > letters / 10,
  );
  return written ?? locales.find((locale) => scriptOf(locale) === 'Latn') ?? locales[0]!;
}

/** The locale of a folder: that which `site.yaml` names; where it cannot be used, which is a finding, that of its texts. */
export function localeOf(folder: Folder, languages: Languages): { locale: string; findings: Finding[] } {
  const typed = rawText(folder.value('site.yaml'), 'locale') ?? '';
  const found = named(typed, languages);
  if ('locale' in found) return { locale: found.locale, findings: [] };
  const known = languages.map(({ locale }) => locale);
  const details = { locale: typed, known, ...found };
  return {
    locale: (found.reason === 'numbers' ? found.instead : null) ?? spokenIn(folder, known),
    findings: [finding('unknown-locale', { file: 'site.yaml', path: ['locale'] }, details)],
  };
}
