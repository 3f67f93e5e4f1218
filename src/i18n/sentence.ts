import { figuresIn, type Part } from '../model/prose.ts';

/** Words with figures among them: the figures are drawn as data, never as bare digits. */
export type Sentence = readonly Part[];

/** Makes a sentence of a template: sentence`In all ${figure}`. Sentences and lists of them may stand in it too. */
export function sentence(strings: TemplateStringsArray, ...parts: readonly (Part | Sentence)[]): Sentence {
  return strings.flatMap((text, index) => {
    const part = parts[index];
    const after = part === undefined ? [] : Array.isArray(part) ? (part as Sentence) : [part as Part];
    return [text, ...after].filter((each) => each !== '');
  });
}

/** Joins sentences, with a text between them. */
export const joinSentences = (list: readonly Sentence[], between: string): Sentence =>
  list.flatMap((each, index) => (index ? [between, ...each] : [...each]));

/** Those of the sentences that can be said: a figure without a number says nothing in a sentence. */
export const sayable = (list: readonly Sentence[]): Sentence[] =>
  list.filter((each) => figuresIn(each).every(({ value }) => value !== null));
