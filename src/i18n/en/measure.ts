import type { Derived, Measure } from '../../model/measure.ts';
import { uncapital } from '../capital.ts';

const derived: Record<Derived, string> = {
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
};

/** What a figure tells, inside a sentence: “waiting time”. */
export const measureName = (measure: Measure | Derived): string =>
  typeof measure === 'string' ? derived[measure] : uncapital(measure.name, 'en');

/** A mean of a measure, inside a sentence: “average waiting time”, also where its own name says that it is one. */
export function averageName(measure: Measure | Derived): string {
  const name = measureName(measure);
  return /^(?:average|mean)\b/.test(name) ? name : `average ${name}`;
}

/** Of a measure, in the plural: “visits”; of one without a unit, its name. */
export const plural = (measure: Measure): string => measure.unit?.other ?? measureName(measure);

/** Measures one after another, with the form that their times are written in. */
export const measureNames = (
  measures: readonly Measure[],
  list: (items: readonly string[]) => string,
): string =>
  `${list(measures.map(measureName))}${measures.some(({ kind }) => kind === 'duration') ? ' (h:mm:ss)' : ''}`;
