import type { Details } from '../../model/finding.ts';
import type { PictureFlaw } from '../../model/picture.ts';
import type { Language } from '../language.ts';
import { limits } from './limits.ts';

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

const smaller = 'Make the picture smaller, and save it anew.';
const plain = 'Save the picture without it, for example as plain SVG.';

const faults: Record<PictureFlaw, (what: string) => [says: string, advice: string]> = {
  kind: () => [
    'is not a picture of the kind that its name tells',
    'Save the picture anew as JPEG, PNG, WebP or SVG, with the ending of that kind.',
  ],
  damaged: () => ['is damaged or cut off', 'Copy or save the file anew.'],
  bytes: (limit) => [`is larger than ${limit} MB`, smaller],
  pixels: (limit) => [`has more than ${limit} million pixels`, smaller],
  size: () => ['has no size of its own', 'Add viewBox to its <svg>, or width and height as numbers.'],
  xml: (line) => [
    `cannot be read as XML: there is an error in line ${line}`,
    'Save the picture anew in the program that drew it.',
  ],
  entity: (what) => [`defines ${what}, which is more than a short text`, plain],
  runs: (what) => [`has something in it that a browser would run: ${what}`, plain],
  loads: (what) => [`may load something from elsewhere: ${what}`, plain],
  links: (what) => [`has a link in it: ${what}`, plain],
  embedded: () => [
    'has an embedded picture that cannot be read',
    'Embed that picture anew as JPEG, PNG or WebP.',
  ],
  many: (limit) => [
    `has more than ${limit} embedded pictures`,
    'Save the picture as PNG or WebP, which has none.',
  ],
};

/** Messages on a measure that cannot be used, and on a picture that cannot be drawn, in English. */
export const unfit: Pick<Language['messages'], 'unfit-measure' | 'unfit-picture' | 'over-limit'> = {
  ...limits,
  'unfit-measure': ({ measure, reason }) => {
    const [message, hint] = reasons[reason](measure);
    return { message, hint };
  },
  'unfit-picture': ({ file, reason, what }) => {
    const [says, hint] = faults[reason](what);
    return { message: `The file ${file} ${says}.`, hint };
  },
};
