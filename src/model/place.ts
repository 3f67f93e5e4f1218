import type { Addend } from './addend.ts';
import type { Finding } from './finding.ts';

/** A place in a text, 1-based, with the line it stands in. */
export interface Place {
  file: string;
  line: number;
  column: number;
  /** The whole source line, and how many characters the caret underlines. */
  source: string;
  length: number;
}

/** A finding with its place, ready to be worded. */
export interface Located {
  finding: Finding;
  place: Place;
  related: readonly { part: Addend; place: Place }[];
}
