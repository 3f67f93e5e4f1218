import type { Measure } from './measure.ts';

/** Why a check cannot compute what a figure should be: numbers that it needs are not published. */
export type Cause =
  | { reason: 'missing'; measure: Measure; names: readonly string[] }
  | { reason: 'no-weight'; weight: Measure }
  | { reason: 'no-whole'; whole: Measure }
  | { reason: 'no-base' }
  /** Of a whole, parts of these names. */
  | { reason: 'no-parts'; names: readonly string[] };
