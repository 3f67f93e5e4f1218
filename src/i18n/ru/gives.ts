import type { Bounding } from '../../model/bounding.ts';

const bounds: Readonly<Record<Bounding, string>> = {
  parts: 'одни только известные слагаемые дают',
  whole: 'целое, часть которого это число, –',
  all: 'доля целого – не больше',
  nothing: 'доля целого – не меньше',
};

/** The words before what the inputs of a figure give, or before the bound that they set: «исходные числа дают 25 %». */
export const given = (by: Bounding | null | undefined): string => (by ? bounds[by] : 'исходные числа дают');
