import type { Language } from './language.ts';
import { sayIn, type Say } from './say.ts';
import type { Words } from './words.ts';

/** What a page speaks with: the words and numbers of one language. */
export interface Speech {
  language: Language;
  say: Say;
  words: Words;
}

export function speak(language: Language): Speech {
  const say = sayIn(language);
  return { language, say, words: language.words(say) };
}
