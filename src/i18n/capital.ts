/** A text with a capital at its start, as a language writes it. */
export const capital = (text: string, locale: string): string =>
  text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);

/** A text with a small letter at its start, as inside a sentence; an abbreviation keeps its capitals. */
export const uncapital = (text: string, locale: string): string =>
  /^\p{Lu}(?!\p{Lu})/u.test(text) ? text.charAt(0).toLocaleLowerCase(locale) + text.slice(1) : text;
