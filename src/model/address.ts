import type { Spot } from './guard.ts';

export type Path = readonly (string | number)[];

/** A position in the data: a file and a path in it. The path of a figure ends at its key, whether it is typed bare or as a mapping. */
export interface Address {
  file: string;
  path: Path;
  /** Point at the key of the last step, not at its value. */
  key?: boolean;
  /** Point only at `match` within the text at the path, at the occurrence that follows `before`. */
  within?: Spot;
  /** Offsets in the file, for a position that no path leads to: in a comment, or in a file that cannot be parsed. */
  range?: readonly [start: number, end: number];
}

/** The address of a stretch of a file that no path leads to. */
export const rangeAddress = (file: string, start: number, end: number): Address => ({
  file,
  path: [],
  range: [start, end],
});

/** The address that further steps lead to from another one. */
export const childAddress = (at: Address, ...steps: Path): Address => ({
  file: at.file,
  path: [...at.path, ...steps],
});
