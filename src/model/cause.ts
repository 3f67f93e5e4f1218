import type { Measure } from './measure.ts';

/** Why a check cannot compute what a figure should be: numbers that it needs are not published. */
export type Cause =
  | { reason: 'missing'; measure: Measure; names: readonly string[]; among: 'rows' | 'channels' }
  | { reason: 'no-weight'; weight: Measure }
  | { reason: 'no-whole'; whole: Measure }
  /** Neither the channel nor its section publishes what the share is of. */
  | { reason: 'no-published-whole' }
  /** No channel is added to the total: there is none, or all are parts or subtotals. */
  | { reason: 'no-addends' }
  | { reason: 'no-base' }
  /** The change starts from zero or less. */
  | { reason: 'unfit-base' }
  /** A figure that is needed is still to be filled in. */
  | { reason: 'blank' }
  /** The figure itself is published as absent. */
  | { reason: 'absent' }
  /** `names`: the parts of the whole that have no published share. */
  | { reason: 'no-parts'; names: readonly string[] };
