import type { Figure } from '../src/model/figure.ts';
import type { Cause } from '../src/model/cause.ts';
import type { Derived, FigureKind, Measure } from '../src/model/measure.ts';

/** One measure of each kind. Words of the data are in capitals: no language has a word like them. */
export const count: Measure = {
  id: 'contacts',
  kind: 'count',
  name: 'MMM',
  short: 'MM',
  unit: { one: 'UU', few: 'UU', many: 'UU', other: 'UU' },
  combine: 'sum',
};
export const time: Measure = {
  id: 'wait',
  kind: 'duration',
  name: 'WWW',
  short: 'WW',
  combine: { mean: 'contacts' },
};
export const rate: Measure = {
  id: 'satisfaction',
  kind: 'percent',
  name: 'SSS',
  short: 'SS',
  combine: { mean: 'contacts' },
};
export const money: Measure = {
  id: 'spent',
  kind: 'money',
  name: 'EEE',
  short: 'EE',
  currency: 'EUR',
  combine: 'sum',
};
/** One that nothing gives. */
export const single: Measure = { ...rate, id: 'single', name: 'NNN', combine: 'none' };

/** One in relation to another. */
export const ratio: Measure = {
  ...rate,
  id: 'ratio',
  name: 'PPP',
  combine: { share: 'urgent', of: 'contacts', per: 100 },
};

/** A figure of a channel and of a claim. */
export const figure = (
  value: number | null,
  measure: Measure | Derived = count,
  kind?: FigureKind,
): Figure => ({
  id: `2022/a/${typeof measure === 'string' ? measure : measure.id}`,
  measure,
  kind: kind ?? (typeof measure === 'string' ? 'count' : measure.kind),
  value,
  digits: 0,
  origin: 'published',
  subject: {
    section: { id: 'a', name: 'AAA' },
    channel: { id: 'b', name: 'BBB' },
    claim: { id: 'c', name: 'CCC' },
  },
});
/** A row or channel that stands out. */
export const named = {
  name: 'NNN',
  names: ['NNN'],
  figure: figure(1234),
  share: figure(12, 'share', 'percent'),
  channel: 'CCC',
};

/** Two that stand out equally. */
export const equal = { ...named, names: ['AAA', 'BBB'] };

/** Why a figure cannot be proven. */
export const causes: Cause[] = [
  { reason: 'missing', measure: time, names: ['TTT'], among: 'rows' },
  { reason: 'missing', measure: rate, names: ['AAA', 'BBB', 'CCC', 'DDD', 'EEE', 'FFF'], among: 'channels' },
  { reason: 'missing', measure: rate, names: [], among: 'rows' },
  { reason: 'no-weight', weight: count },
  { reason: 'no-whole', whole: count },
  { reason: 'no-published-whole' },
  { reason: 'no-base' },
  { reason: 'no-parts', names: ['AAA'] },
  { reason: 'no-parts', names: ['AAA', 'BBB', 'CCC', 'DDD', 'EEE', 'FFF'] },
  { reason: 'no-addends' },
  { reason: 'unfit-base' },
  { reason: 'blank' },
  { reason: 'absent' },
];
