import type { Derived, Measure } from '../../model/measure.ts';
import { uncapital } from '../capital.ts';

const derived: Record<Derived, string> = {
  from: 'прежнее значение',
  to: 'новое значение',
  growth: 'прирост',
  ratio: 'отношение',
  points: 'разность в процентных пунктах',
  fact: 'значение',
  part: 'доля целого',
  share: 'доля',
  rank: 'место',
  change: 'изменение',
};

/** What a figure tells, inside a sentence: «время ожидания». */
export const measureName = (measure: Measure | Derived): string =>
  typeof measure === 'string' ? derived[measure] : uncapital(measure.name, 'ru');

/** A mean of a measure, inside a sentence: «время ожидания в среднем», also where its own name says that it is one. */
export function averageName(measure: Measure | Derived): string {
  const name = measureName(measure);
  return /^средн/.test(name) ? name : `${name} в среднем`;
}

/** Of a measure, in the genitive plural: «обращений»; of one without a unit, its name in quotes. */
export const genitive = ({ unit, name }: Measure): string => (unit ? (unit.many ?? unit.other) : `«${name}»`);

/** Measures one after another, with the form that their times are written in. */
export const measureNames = (
  measures: readonly Measure[],
  list: (items: readonly string[]) => string,
): string =>
  `${list(measures.map(measureName))}${measures.some(({ kind }) => kind === 'duration') ? ' (ч:мм:сс)' : ''}`;
