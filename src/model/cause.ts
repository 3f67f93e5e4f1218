import type { Measure } from './measure.ts';

/** Why a check cannot compute what a figure should be: numbers that it needs are not published. */
export type Cause =
  | { reason: 'missing'; measure: Measure; names: readonly string[] }
  | { reason: 'no-weight'; weight: Measure }
  | { reason: 'no-whole'; whole: Measure }
  | { reason: 'no-base' }
  /** `names`: the parts of the whole that have no published share. */
  | { reason: 'no-parts'; names: readonly string[] };
