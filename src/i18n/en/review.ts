import type { Language } from '../language.ts';

/** Messages on texts left from last year, and on texts that YAML cuts short or runs together, in English. */
export const review: Pick<
  Language['messages'],
  'unreviewed-text' | 'other-year' | 'shortened-text' | 'folded-list'
> = {
  'unreviewed-text': ({ year }) => ({
    message: `The text below this line is left from ${year}, and nobody has noted that it is checked.`,
    hint: 'Check the text and delete this line.',
  }),
  'other-year': ({ year, own }) => ({
    message: `This names the year ${year}, but the report is for ${own}.`,
    hint: 'Correct the year. If it is in its place here, change nothing: this is a warning.',
  }),
  'shortened-text': ({ last, whole }) => ({
    message: `The text ends at the word “${last}”: all after the # is a comment and will not be on the page.`,
    hint: `If it is text, put it in quotes: ${whole}. If it is a comment, put two spaces before the # and one after it.`,
  }),
  'folded-list': ({ kept }) => ({
    message: 'The lines of the list will run into one paragraph: after the sign > YAML joins lines.',
    hint: `Write: ${kept}`,
  }),
};
