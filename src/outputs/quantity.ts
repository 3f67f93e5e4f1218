import { changeTold, currencyOf, type Figure } from '../model/figure.ts';
import { changeOf, ratioOf, weightOf } from '../model/measure.ts';

/**
 * The unit of a figure for programs: `%`, `pp` for percentage points, the ISO 4217 code of money with its unit (`USD thousand`), the noun of
 * what is counted; that of durations as given. Empty where there is none.
 */
export function machineUnit(figure: Pick<Figure, 'kind' | 'measure'>, duration: string): string {
  const { kind, measure } = figure;
  if (kind === 'duration') return duration;
  const tells = typeof measure === 'string' ? measure : changeOf(measure) && changeTold(figure);
  if (tells === 'points') return 'pp';
  if (kind === 'percent') return '%';
  const noun = typeof measure === 'string' ? undefined : (measure.unit?.many ?? measure.unit?.other);
  return [currencyOf(figure), noun].filter(Boolean).join(' ');
}

/** What gives a total of a measure, for programs: `sum`, `none`, `mean(contacts)`, `share(answered/contacts)`, `growth(contacts)`. */
export function combineOf(measure: Figure['measure']): string {
  if (typeof measure === 'string') return '';
  if (typeof measure.combine === 'string') return measure.combine;
  const weight = weightOf(measure);
  if (weight !== null) return `mean(${weight})`;
  const ratio = ratioOf(measure);
  if (ratio) return `share(${[ratio.share, ratio.of].filter(Boolean).join('/')})`;
  const { change, of } = changeOf(measure)!;
  return `${change}(${of})`;
}

/** Per how many of its base a ratio is stated; `null` for what is no ratio. */
export const perOf = (measure: Figure['measure']): number | null =>
  typeof measure === 'string' ? null : (ratioOf(measure)?.per ?? null);
