import type { Details } from '../../model/finding.ts';
import type { PictureFault } from '../../model/picture.ts';
import type { Language } from '../language.ts';

const reasons: Record<
  Details['unfit-measure']['reason'],
  (measure: string) => [what: string, advice: string]
> = {
  main: (measure) => [
    `The measure “${measure}” is the first of the list, but no totals can be made of it.`,
    'Put a measure with combine: sum first.',
  ],
  unit: (measure) => [
    `The measure “${measure}” has no word to stand beside its numbers.`,
    'Add unit with that word in all its forms: one and other.',
  ],
  sum: (measure) => [
    `The measure “${measure}” is a percentage, and percentages do not add up.`,
    'In place of sum write { mean: … } with the id of another measure, or none.',
  ],
  mean: (measure) => [
    `The measure “${measure}”: mean names the measure itself, or one that is not counted in whole numbers.`,
    'Under mean name another measure, of kind: count.',
  ],
  ratio: (measure) => [
    `The measure “${measure}” is a share, but its kind or its two measures do not allow one.`,
    'Write kind: percent where it is told per 100, else kind: number, or for money per unit kind: money with its currency; under share and of name measures of kind: count, number or money.',
  ],
  change: (measure) => [
    `The measure “${measure}” is a change, but of a measure or of a kind that does not go with it.`,
    'A growth is of kind: percent, a ratio of kind: number; points are of kind: number, and only those of a measure of kind: percent. A change has no change.',
  ],
  circle: (measure) => [
    `The measure “${measure}” is in the end computed from itself.`,
    'Under combine name measures that are not computed from it.',
  ],
  currency: (measure) => [
    `The measure “${measure}”: money, and nothing else, has a currency.`,
    'Write kind: money and, under currency, the code of its currency, as EUR.',
  ],
};

const faults: Record<PictureFault, [what: string, advice: string]> = {
  kind: [
    'is not a picture of the kind that its name tells',
    'Save the picture anew as JPEG, PNG, WebP or SVG, with the ending of that kind.',
  ],
  'cut-off': ['is cut off: its end is missing', 'Copy or save the file anew.'],
  size: ['has no size of its own', 'Add viewBox to its <svg>, or width and height as numbers.'],
  script: ['has a script in it', 'Save the picture without it.'],
  outside: [
    'is a link to a file outside the data folder: such links are not read',
    'Replace the link by the file itself.',
  ],
};

/** Messages on a measure that cannot be used, and on a picture that cannot be drawn, in English. */
export const unfit: Pick<Language['messages'], 'unfit-measure' | 'unfit-picture'> = {
  'unfit-measure': ({ measure, reason }) => {
    const [message, hint] = reasons[reason](measure);
    return { message, hint };
  },
  'unfit-picture': ({ file, reason }) => {
    const [what, hint] = faults[reason];
    return { message: `The file ${file} ${what}.`, hint };
  },
};
