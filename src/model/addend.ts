import type { Absence } from './absence.ts';
import type { Address } from './address.ts';
import type { Written } from './written.ts';

/** One number of a sum, as a message shows it. */
export interface Addend extends Written {
  name: string;
  /** `null` for one that is absent: as `none` it may count as 0. */
  value: number | null;
  absence?: Absence | 'unpublished' | undefined;
  at?: Address;
}
