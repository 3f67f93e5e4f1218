import { memoize } from './memoize.ts';

/** How a figure is typed and written. */
export const figureKinds = ['count', 'duration', 'percent', 'number', 'money'] as const;
export type FigureKind = (typeof figureKinds)[number];

/** What is added up as it is, and can be the part and the whole of a ratio. */
export const addedKinds: readonly FigureKind[] = ['count', 'number', 'money'];

/** A noun beside a number, by the plural rules of its language: `{ one: 'visit', other: 'visits' }`. */
export type PluralForms<Form = string> = { [Rule in Intl.LDMLPluralRule]?: Form | undefined } & {
  other: Form;
};

/** What ratios are told per: per cent, per thousand and so on. */
export const scales = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000] as const;

/**
 * One measure in relation to another, in every row and in every whole: `share` of `of`, told per so many of it; without `of`, of the
 * same in the channel that this one is a part of.
 */
export interface Ratio {
  share: string;
  of?: string | undefined;
  per: (typeof scales)[number];
}

/** How a change is told, and as what: in per cent of the base, as so many times the base, as the difference of two percentages. */
export const changeKinds = { growth: 'percent', ratio: 'number', points: 'number' } as const;
export type ChangeKind = keyof typeof changeKinds;
export const changes = Object.keys(changeKinds) as ChangeKind[];

/** A measure that tells how another one has changed since the row above. */
type ChangeOf<Told extends ChangeKind = ChangeKind> = Told extends ChangeKind ? Record<Told, string> : never;

/**
 * What proves a total: it is the sum of its parts, their mean weighted by another measure, or the ratio of two other totals; a change
 * is proven in every row by the one above; `none` where nothing gives it, and the figure stands as published.
 */
export type Combine = 'sum' | 'none' | { mean: string } | Ratio | ChangeOf;

/** What is counted, with its words; the first of a data folder is the main one. */
export interface Measure {
  id: string;
  kind: FigureKind;
  /** `Waiting time`: in captions and messages. */
  name: string;
  /** `Wait`: heads its columns. */
  short: string;
  /** What stands beside a number of it; every count has it. */
  unit?: PluralForms | undefined;
  /** ISO 4217, of money alone. */
  currency?: string | undefined;
  combine: Combine;
}

/** The measures of a data folder, in the order of its tables; the first is what totals and bars are made of. */
export type Measures = readonly [Measure, ...Measure[]];

const led = memoize<Measures, Map<string, Measures>>(() => new Map());

/** The measures with one of them in the lead, which must add up; as they are where the id is none of those. */
export function ledBy(measures: Measures, id: string | null | undefined): Measures {
  const main = measures.find((each) => each.id === id && each.combine === 'sum');
  if (!main || main === measures[0]) return measures;
  const known = led(measures);
  const found = known.get(main.id) ?? [main, ...measures.filter((each) => each !== main)];
  known.set(main.id, found);
  return found;
}

/** The id of the measure that weighs a mean; `null` where a total is no mean. */
export const weightOf = ({ combine }: Measure): string | null =>
  typeof combine === 'object' && 'mean' in combine ? combine.mean : null;

/** What a measure is a ratio of; `null` where it is none. */
export const ratioOf = ({ combine }: Measure): Ratio | null =>
  typeof combine === 'object' && 'share' in combine ? combine : null;

/** How a measure tells the change of which other one; `null` where it tells none. */
export function changeOf({ combine }: Measure): { change: ChangeKind; of: string } | null {
  const [change, of] = (typeof combine === 'object' && Object.entries(combine)[0]) || [];
  const told = changes.find((each) => each === change);
  return told ? { change: told, of: of as string } : null;
}

/** What a figure tells that is not typed as a measure: of a claim, or worked out. */
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
