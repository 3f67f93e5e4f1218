import type { Measure } from './measure.ts';

/** A published figure that its inputs contradict; `digits`: its decimals, `declaration`: the YAML that declares the discrepancy, if it can be typed. */
export interface Mismatch {
  name: string;
  measure: Measure;
  published: number;
  computed: number;
  digits: number;
  declaration: string | null;
}
