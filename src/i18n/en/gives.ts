import type { Bounding } from '../../model/bounding.ts';

const bounds: Readonly<Record<Bounding, string>> = {
  parts: 'the known parts alone give',
  whole: 'the whole that it is a part of is',
  all: 'a share of a whole is at most',
  nothing: 'a share of a whole is at least',
};

/** The words before what the inputs of a figure give, or before the bound that they set: “the underlying figures give 25%”. */
export const given = (by: Bounding | null | undefined): string =>
  by ? bounds[by] : 'the underlying figures give';
