import type { Limited } from '../../model/limited.ts';
import type { Language } from '../language.ts';

const words: Record<Limited, (most: string, count: string) => [what: string, advice: string]> = {
  measures: (most, count) => [
    `There are too many measures: ${count}, and at most ${most} are allowed.`,
    'Delete the measures that are not needed.',
  ],
  'subtotal-rows': (most, count) => [
    `The program would have to add up ${count} rows of subtotals by itself, and at most ${most} are allowed.`,
    'Delete territories from this subtotal, or have fewer subtotals.',
  ],
  hours: (most, count) => [
    `The texts under hours stand on the page of each row: on all pages they have about ${count} characters, and at most ${most} are allowed.`,
    'Shorten the texts under hours.',
  ],
  nesting: (most) => [
    `The channels are in one another in too many ways: whether something is counted twice cannot be seen in ${most} steps.`,
    'Delete sum-of or part-of where it is not needed.',
  ],
};

/** The message on more than a report can hold, in English. */
export const limits: Pick<Language['messages'], 'over-limit'> = {
  'over-limit': ({ of, most, count = most }, format) => {
    const [message, hint] = words[of](format.count(most), format.count(count));
    return { message, hint };
  },
};
