import { sentence } from '../sentence.ts';
import type { Formatters } from '../formatters.ts';
import type { UiStrings } from '../ui-strings.ts';
import { capital } from '../capital.ts';
import { measureName, measureNames } from './names.ts';

/** Heads and captions of tables in English. */
export function table({ list }: Formatters): UiStrings['table'] {
  return {
    channel: 'Channel',
    measure: 'Measure',
    total: 'Total',
    mean: 'Average',
    computed: 'calculated',
    absent: {
      'n/a': 'not available',
      pending: 'to be confirmed',
      'not-served': 'not served',
      none: 'none',
    },
    part: (name, whole) =>
      whole === 'total' ? `of the total: ${name}` : `${whole ? `${whole.name}, ` : ''}of which: ${name}`,
    unpublished: 'not published',
    was: 'Before',
    became: 'After',
    value: 'Value',
    period: 'Period',
    share: 'Share',
    shareOfChannel: 'Share of channel',
    overall: 'Whole report',
    caption: (name, measures, by) => `${capital(name, 'en')}: ${measureNames(measures, list)} ${by}`,
    captionByChannel: (measures, averages) =>
      averages
        ? `Averages by channel: ${measureNames(measures, list)}`
        : `${capital(measureNames(measures, list), 'en')} by channel`,
    captionOfMatrix: (measure, by, withTotals) =>
      `${capital(measureName(measure), 'en')} ${by} and channel, all bars on one scale${withTotals ? ', totals of rows calculated' : ''}`,
    captionOfFacts: 'Figures',
    captionOfShares: (name) => `${capital(name, 'en')}: parts of the whole`,
    underlying: 'Bars, shares and comparisons are by the underlying figures.',
    rounded: (sum) => sentence`The shares are rounded: as printed they make ${sum}.`,
    captionOfClaim: (name) => `${capital(name, 'en')}: the underlying figures`,
  };
}
