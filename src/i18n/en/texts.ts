import type { Language } from '../language.ts';

/** Messages on what must not be in a text, a name or a number, in English. */
export const texts: Pick<
  Language['messages'],
  'outside-link' | 'forbidden-character' | 'figure-in-name' | 'unfit-markup' | 'out-of-range'
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
          hint: 'Take the number out of the name, and name the figure in a text. A number that counts nothing is written after “No.” or in backticks: `9001`.',
        },
  'unfit-markup': ({ text, reason, most }, format) =>
    ({
      heading: {
        message: `A text has no headings: ${text}.`,
        hint: 'Delete the # or set the line off: **words**. The title of a section is in its field title.',
      },
      image: {
        message: `A text has no pictures: ${text}.`,
        hint: 'Delete the picture, or put a link to it.',
      },
      html: {
        message: `A text has no HTML: ${text}.`,
        hint: 'Write **words** for bold, [words](address) for a link, “- ” before each item of a list. What is to be printed as it stands is put in backticks.',
      },
      'link-title': {
        message: `A link has no tooltip, for nobody would see it: ${text}.`,
        hint: 'Leave only the address in the parentheses.',
      },
      address: {
        message: `A link cannot open this address: ${text}.`,
        hint: 'Begin it with https://, http:// or mailto:, and name a part of this page so: #remote.',
      },
      host: {
        message: `There can be no such address: ${text}.`,
        hint: 'Check the name of the site, after https:// or @, and the port, after a colon: it is at most 65535.',
      },
      note: {
        message: `A note has neither lists nor links to parts of the page: ${text.split('\n')[0]}.`,
        hint: 'Write it as one paragraph: it stands on other pages too.',
      },
      deep: {
        message: `Lists or emphasised words are nested in one another more than ${format.count(most.depth)} deep.`,
        hint: 'Delete the needless signs at the start of the line or around the words.',
      },
      marks: {
        message: `The paragraph has more than ${format.count(most.marks)} marks (* _ [ ] < \`) or more than ${format.count(most.links)} links.`,
        hint: 'Divide it into several with empty lines, or delete the needless signs.',
      },
    })[reason],
  'out-of-range': ({ kind, source, most }, format) =>
    ({
      count: {
        message: `The number is larger than can be typed: ${source}.`,
        hint: `The largest number is ${format.count(most)}.`,
      },
      duration: {
        message: `The duration is longer than can be typed: ${source}.`,
        hint: `The longest duration is ${format.figure(kind, most)}.`,
      },
      percent: {
        message: `The percentage is larger or more precise than can be typed: ${source}.`,
        hint: `At most ${format.count(most)} per cent, with at most three decimals.`,
      },
      number: {
        message: `The number is larger or more precise than can be typed: ${source}.`,
        hint: `At most ${format.count(most)}, with at most three decimals.`,
      },
      money: {
        message: `The amount is larger or more precise than can be typed: ${source}.`,
        hint: `At most ${format.count(most)}, with at most three decimals.`,
      },
    })[kind],
};
