import type { Figure } from '../model/figure.ts';
import type { Measure } from '../model/measure.ts';

/** The territories or channels that stand out, with the figure that each of them has. */
export interface Named {
  names: readonly string[];
  figure: Figure;
}

/** The largest of a list, and the share of each in the whole. */
export type Largest = Named & { share: Figure };

/** A channel that a total leaves out, with its figure where that has a number. */
export interface Excluded {
  name: string;
  figure: Figure | null;
}

/** A figure of some measure, and who has it. */
export interface NamedMeasure extends Named {
  measure: Measure;
}
