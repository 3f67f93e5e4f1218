import { memoize } from './memoize.ts';

/** How a figure is typed and written. */
export const figureKinds = ['count', 'duration', 'percent', 'number', 'money'] as const;
export type FigureKind = (typeof figureKinds)[number];

/** The kinds whose figures can be added, and divided by each other in a ratio. */
export const addedKinds: readonly FigureKind[] = ['count', 'number', 'money'];

/** A noun beside a number, by the plural rules of its language: `{ one: 'visit', other: 'visits' }`. */
export type PluralForms<Form = string> = { [Rule in Intl.LDMLPluralRule]?: Form | undefined } & {
  other: Form;
};

/** The number of units that a ratio is stated per: 100 for per cent, 1000 for per thousand and so on. */
export const scales = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000] as const;

/**
 * A measure that is the ratio of two others in every row and every total: `share` per so many (`per`) of `of`. Without `of`, it is relative
 * to `share` in the channel that this one is a part of.
 */
export interface Ratio {
  share: string;
  of?: string | undefined;
  per: (typeof scales)[number];
}

/** How a change is stated, with the kind of that figure: per cent of the base, multiple of the base, difference of two percentages. */
export const changeKinds = { growth: 'percent', ratio: 'number', points: 'number' } as const;
export type ChangeKind = keyof typeof changeKinds;
export const changes = Object.keys(changeKinds) as ChangeKind[];

/** A measure that tells how another one has changed since the row above. */
type ChangeOf<Told extends ChangeKind = ChangeKind> = Told extends ChangeKind ? Record<Told, string> : never;

/**
 * What proves a total of the measure: it is the sum of its parts, their mean weighted by another measure, or the ratio of two other totals.
 * A change is proven in every row by the row above; with `none` nothing is proven, and the figure stands as published.
 */
export type Combine = 'sum' | 'none' | { mean: string } | Ratio | ChangeOf;

/** What is counted, and what it is called; the first measure of a data folder is the main one. */
export interface Measure {
  id: string;
  kind: FigureKind;
  /** `Waiting time`: in captions and messages. */
  name: string;
  /** `Wait`: heads its columns. */
  short: string;
  /** The noun after a number of the measure; required for counts. */
  unit?: PluralForms | undefined;
  /** ISO 4217; for money only, and required there. */
  currency?: string | undefined;
  combine: Combine;
}

/** The measures of a data folder, in the order of the columns; the first is the main one, which totals and bars are made of. */
export type Measures = readonly [Measure, ...Measure[]];

const led = memoize<Measures, Map<string, Measures>>(() => new Map());

/** The measures, that of `id` first; unchanged where it is unknown or not a sum. Equal calls return the same array, to memoise by. */
export function ledBy(measures: Measures, id: string | null | undefined): Measures {
  const main = measures.find((each) => each.id === id && each.combine === 'sum');
  if (!main || main === measures[0]) return measures;
  const known = led(measures);
  const found = known.get(main.id) ?? [main, ...measures.filter((each) => each !== main)];
  known.set(main.id, found);
  return found;
}

/** The id of the measure that a mean is weighted by; `null` for a measure that is not a mean. */
export const weightOf = ({ combine }: Measure): string | null =>
  typeof combine === 'object' && 'mean' in combine ? combine.mean : null;

/** What a measure is a ratio of; `null` where it is none. */
export const ratioOf = ({ combine }: Measure): Ratio | null =>
  typeof combine === 'object' && 'share' in combine ? combine : null;

/** The kind of change that a measure states, and the id of the measure that changes; `null` where it states none. */
export function changeOf({ combine }: Measure): { change: ChangeKind; of: string } | null {
  const [change, of] = (typeof combine === 'object' && Object.entries(combine)[0]) || [];
  const told = changes.find((each) => each === change);
  return told ? { change: told, of: of as string } : null;
}

/** What a figure states other than a measure of the data: in a claim, a fact or shares, or computed. */
export type Derived =
  | 'from'
  | 'to'
  | ChangeKind
  | 'fact'
  | 'part'
  | 'share'
  | 'rank'
  /** Against the year before: counts and money in per cent, times in seconds, percentages in points, other numbers as such. */
  | 'change';
