import type { Figure } from '../model/figure.ts';
import type { Measure } from '../model/measure.ts';

/** A name with its figure: a territory or channel that stands out. */
export interface Named {
  name: string;
  figure: Figure;
}

/** A channel that a total leaves out, with its figure where that has a number. */
export interface Excluded {
  name: string;
  figure: Figure | null;
}

/** A figure of some measure, and whose it is. */
export interface NamedMeasure extends Named {
  measure: Measure;
}
