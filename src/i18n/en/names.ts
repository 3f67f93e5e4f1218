import type { Derived, Measure } from '../../model/measure.ts';
import { namesIn } from '../names.ts';

export const { measureName, measureNames, measureHead, figureName } = namesIn({
  locale: 'en',
  derived: {
    from: 'value before',
    to: 'value after',
    growth: 'growth',
    ratio: 'ratio',
    points: 'change in percentage points',
    fact: 'value',
    part: 'share of the whole',
    share: 'share',
    rank: 'rank',
    change: 'change',
  },
  clock: 'h:mm:ss',
  total: 'total',
  average: 'average',
  sectionTotal: 'total of the section',
  grandTotal: 'grand total of the report',
  per: (written) => `per ${written}`,
});

/** A mean of a measure, inside a sentence: “average waiting time”; just its name if that begins with “average” or “mean”. */
export function averageName(measure: Measure | Derived): string {
  const name = measureName(measure);
  return /^(?:average|mean)\b/.test(name) ? name : `average ${name}`;
}

/** The unit of a measure in the plural: “visits”; its name if it has no unit. */
export const plural = (measure: Measure): string => measure.unit?.other ?? measureName(measure);
