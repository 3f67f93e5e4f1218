import type { Measure } from './measure.ts';
import type { Mismatch } from './mismatch.ts';
import type { Rule } from './rule.ts';
import type { Written } from './written.ts';

/** A total some parts of which are not known. */
interface SumOfKnown {
  rule: Rule;
  name: string;
  /** Whether the figure is typed under `total`, the key of the main measure. */
  main: boolean;
  names: readonly string[];
  among: 'rows' | 'channels';
}

/** The facts of problems with figures that cannot be so small or so large, whatever the inputs are that nobody published. */
export interface Beyond {
  /** A total that is less than its known parts; `names`: those that are not known. */
  'total-below-parts': Mismatch & SumOfKnown;
  /** A total that leaves nothing for the parts that are not known. */
  'nothing-left': SumOfKnown & { measure: Measure; published: number };
  /** A part that is greater than its whole; `value` is that of the part, `most` that of the whole. `declaration`: `null` also where a sum that nobody types is greater. */
  'part-exceeds-whole': Written & {
    name: string;
    whole: string;
    value: number;
    most: number;
    declaration: string | null;
  };
  /** A share of a whole that is less than nothing or more than all of it, which is `bound`; one of `shares` has no declaration. */
  'share-out-of-range': Written & { name: string; value: number; bound: number; declaration: string | null };
}
