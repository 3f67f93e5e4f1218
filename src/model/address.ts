import type { Spot } from './guard.ts';

export type Path = readonly (string | number)[];

/** Where in the data something stands: a path in a file. That of a figure ends at its key, whether it is typed bare or as a mapping. */
export interface Address {
  file: string;
  path: Path;
  /** Point at the key of the last step, not at its value. */
  key?: boolean;
  /** Point at these characters in the text that stands at the path, where it goes on after `before`. */
  within?: Spot;
  /** Offsets in the file, where it cannot be read and has no paths. */
  range?: readonly [start: number, end: number];
}

/** The address of what stands below another. */
export const childAddress = (at: Address, ...steps: Path): Address => ({
  file: at.file,
  path: [...at.path, ...steps],
});
