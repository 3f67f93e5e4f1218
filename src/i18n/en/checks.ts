import type { Formatters } from '../formatters.ts';
import type { UiStrings } from '../ui-strings.ts';
import { cause } from './cause.ts';
import { plural } from './names.ts';

/** The page of checks in English. */
export function checks(format: Formatters): UiStrings['checks'] {
  const count = (n: number, one: string, other: string) =>
    `${format.count(n)} ${format.plural(n, { one, other })}`;
  return {
    title: 'How the totals add up',
    subtitle: {
      totals: 'each published total beside the sum of its parts',
      others: 'each published figure beside what the figures under it give',
      none: 'which figures stand as published',
    },
    summary: {
      totals: (n) => count(n, 'total adds up', 'totals add up'),
      others: (n, beside) =>
        beside
          ? count(n, 'other figure checks out', 'other figures check out')
          : count(n, 'figure checks out', 'figures check out'),
      declared: (n) => count(n, 'discrepancy is declared', 'discrepancies are declared'),
      unverified: (n) => count(n, 'figure could not be verified', 'figures could not be verified'),
    },
    addition: {
      whole: 'Whole numbers are added, without rounding: a total either equals the sum or it does not.',
      decimals:
        'Numbers are added with all their decimals, and the sum is compared at those of the published total.',
    },
    counted: {
      all: (n) => format.plural(n, { one: 'figure', other: 'figures' }),
      proven: () => 'proven',
      declared: () => 'with a declared discrepancy',
      asPublished: () => 'as published',
    },
    cause: (of) => `not verified: ${cause(of)}`,
    grandTotal: (main, year) => `All ${plural(main)} in ${year}`,
    crossFootTotal: (main, by) => `All ${plural(main)} ${by}`,
    partsCaption: (rule, name) =>
      `${rule === 'part' ? 'Whole' : rule === 'growth' || rule === 'ratio' ? 'Underlying figures' : 'Parts'}: ${name}`,
    figure: 'Figure',
    asPublished: 'as published',
    part: (rule) =>
      rule === 'part' ? 'Whole' : rule === 'growth' || rule === 'ratio' ? 'Underlying figure' : 'Part',
    sum: 'Sum',
    bound: { parts: 'Sum of the known', whole: 'At most', all: 'At most', nothing: 'At least' },
    beyond: {
      parts: 'less than the known parts, with a note',
      whole: 'greater than its whole, with a note',
      all: 'more than the whole, with a note',
      nothing: 'less than nothing, with a note',
    },
    mean: (weight) => `Average weighted by the number of ${plural(weight)}`,
    status: {
      totals: { proven: 'adds up', declared: 'does not add up, with a note', failed: 'does not add up' },
      others: { proven: 'checks out', declared: 'does not agree, with a note', failed: 'does not agree' },
    },
    verdict: {
      totals: {
        proven: 'It adds up: the parts give the published figure.',
        declared: 'It does not add up, and a note says why.',
        failed: 'It does not add up.',
      },
      others: {
        proven: 'It checks out: the underlying figures give the published one.',
        declared: 'It does not agree, and a note says why.',
        failed: 'It does not agree.',
      },
    },
    sharesHold: 'It holds: the shares make the whole, but for their rounding.',
    whole: 'the whole',
    crossFoot:
      'The sums of the rows and the sums of the channels give the same total: the table adds up by row and by column.',
    unproven: 'As published',
    unprovenText:
      'There is nothing to verify these figures by: the report has no numbers that give exactly them.',
  };
}
