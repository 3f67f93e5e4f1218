import type { Derived, Measure } from '../../model/measure.ts';
import { namesIn } from '../names.ts';

export const { measureName, measureNames, measureHead, figureName } = namesIn({
  locale: 'ru',
  derived: {
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
  },
  clock: 'ч:мм:сс',
  total: 'всего',
  average: 'в среднем',
  sectionTotal: 'итог раздела',
  grandTotal: 'общий итог отчета',
  per: (written) => `на ${written}`,
});

/** A mean of a measure, inside a sentence: «время ожидания в среднем»; just its name if that begins with «средн». */
export function averageName(measure: Measure | Derived): string {
  const name = measureName(measure);
  return /^средн/.test(name) ? name : `${name} в среднем`;
}

/** The unit of a measure in the genitive plural: «обращений»; its name in quotes if it has no unit. */
export const genitive = ({ unit, name }: Measure): string => (unit ? (unit.many ?? unit.other) : `«${name}»`);
