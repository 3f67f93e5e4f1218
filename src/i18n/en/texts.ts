import { limits } from '../../model/limits.ts';
import type { Language } from '../language.ts';

/** What must not be in a text, a name or a number, in English. */
export const texts: Pick<
  Language['messages'],
  'outside-link' | 'forbidden-character' | 'figure-in-name' | 'out-of-range'
> = {
  'outside-link': () => ({
    message: 'This is a link to a file outside the data folder: such links are not read.',
    hint: 'Replace the link by the file itself.',
  }),
  'forbidden-character': ({ character, reason }) =>
    reason === 'control'
      ? {
          message: `There is a control character, ${character}, in this text: nobody sees it, and programs obey it.`,
          hint: 'Delete it, or type this part anew.',
        }
      : {
          message: `The mark of direction ${character} is opened in this text and never closed: it would reverse what follows.`,
          hint: 'Delete it, or type this part anew.',
        },
  'figure-in-name': ({ text, braces }) =>
    braces
      ? {
          message: `Names and titles have no placeholders: a brace is printed as it stands (${text}).`,
          hint: 'Take the braces out, and name the figure in a text.',
        }
      : {
          message: `A figure is typed into a name or title: ${text}. It would not change with the data.`,
          hint: 'Take the number out of the name, and name the figure in a text. A number that counts nothing is written after “No.”.',
        },
  'out-of-range': ({ kind, source }, format) =>
    ({
      count: {
        message: `The number is larger than can be typed: ${source}.`,
        hint: `The largest number is ${format.count(limits.count)}.`,
      },
      duration: {
        message: `The duration is longer than can be typed: ${source}.`,
        hint: `The longest duration is ${limits.duration}.`,
      },
      percent: {
        message: `The percentage is larger or more precise than can be typed: ${source}.`,
        hint: `At most ${format.count(limits.percent)} per cent, with at most three decimals.`,
      },
    })[kind],
};
