/** How a figure is typed and written. */
export type FigureKind = 'count' | 'duration' | 'percent';

/** A noun beside a number, by the plural rules of its language: `{ one: 'contact', other: 'contacts' }`. */
export type PluralForms<Form = string> = { [Rule in Intl.LDMLPluralRule]?: Form | undefined } & {
  other: Form;
};

/**
 * What proves a total: it is the sum of its parts, or their mean weighted by another measure; `none` where nothing gives it, and the
 * figure stands as published.
 */
export type Combine = 'sum' | 'none' | { mean: string };

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
  combine: Combine;
}

/** The measures of a data folder, in the order of its tables; the first is what totals and bars are made of. */
export type Measures = readonly [Measure, ...Measure[]];

/** The id of the measure that weighs a mean; `null` where a total is no mean. */
export const weightOf = ({ combine }: Measure): string | null =>
  typeof combine === 'object' ? combine.mean : null;

/** What a figure tells that is not typed as a measure: of a growth, or worked out. */
export type Derived =
  | 'from'
  | 'to'
  | 'growth'
  | 'fact'
  | 'part'
  | 'share'
  | 'rank'
  /** Against the year before: counts in per cent, times in seconds, percentages in points. */
  | 'change';
