import type { UiStrings } from '../ui-strings.ts';
import { plural } from './names.ts';

/** The comparison of years in English. */
export const change: UiStrings['change'] = {
  title: (from, to) => `${from} and ${to}: what has changed`,
  toYear: (year) => `The report for ${year}`,
  totals: (measure) => `All ${plural(measure)}`,
  change: 'Change',
  direction: (kind, difference) => {
    if (difference === 0) return 'no change';
    if (kind === 'duration') return difference > 0 ? 'longer' : 'shorter';
    return difference > 0 ? 'up' : 'down';
  },
  underlying: 'by the underlying figures',
  incomparable: {
    new: 'nothing to compare with: the last report does not have it',
    blank: 'nothing to compare with: a figure is not filled in',
    absent: 'nothing to compare with: there is no figure',
    scope: 'not compared: the total covers other channels',
    territories: 'not compared: the rows differ',
    whole: 'not compared: a share of another whole',
    base: 'not compared: growth is only computed from a number above zero',
  },
};
