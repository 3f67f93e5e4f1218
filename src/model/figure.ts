import type { Address } from './finding.ts';

export type FigureKind = 'count' | 'duration' | 'percent';
export type Measure =
  | 'contacts'
  | 'wait'
  | 'service'
  | 'from'
  | 'to'
  | 'growth'
  | 'share'
  | 'rank'
  /** Against the year before: counts in per cent, times in seconds, percentages in points. */
  | 'change';

/** Whose figure it is; the ids are those of the data, the names are shown. */
export interface Subject {
  section?: { id: string; name: string };
  channel?: { id: string; name: string };
  territory?: { id: string; name: string };
  claim?: { id: string; name: string };
}

/**
 * One number of the report. `value` is a whole number for counts, whole seconds for durations, and per cent for
 * percentages; `null` while it is blank. `digits` is the precision a percentage was published with.
 */
export interface Figure {
  /** Stable for as long as the report stands: `2023/remote/online-cok/orenburg/contacts`. */
  id: string;
  measure: Measure;
  kind: FigureKind;
  value: number | null;
  digits: number;
  origin: 'published' | 'computed';
  subject: Subject;
  /** Where it was typed; computed figures have no address. */
  at?: Address;
}

/** The anchor of a figure on the page of its year: its id without the year. */
export const anchorOf = ({ id }: Figure): string => id.slice(id.indexOf('/') + 1);
