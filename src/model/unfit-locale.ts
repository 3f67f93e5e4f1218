/** A locale that cannot be used. */
export interface UnfitLocale {
  locale: string;
  /** No language of the program, no code of a language, or one whose numbers would not read back as the same. */
  reason: 'words' | 'code' | 'numbers';
  /** The languages of the program. */
  known: readonly string[];
  /** What to type in its place, if that is known. */
  instead: string | null;
}
