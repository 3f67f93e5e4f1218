import type { Address } from './address.ts';
import type { UnavailableReason } from './earlier-year.ts';

/** What an id in the data stands for. */
export type EntityType = 'territory' | 'channel' | 'section' | 'claim' | 'fact' | 'figure' | 'measure';

/** The name of a figure, as in a placeholder or with its year. */
export const figureNamePattern = /^(?!\d+$)[a-z0-9][a-z0-9-]*([./][a-z0-9-]+)*$/;

/** An id in the data that refers to something defined elsewhere. */
export interface Reference {
  entity: EntityType;
  id: string;
  at: Address;
  /** The ids that it may be. */
  known: readonly string[];
  /** The one of these that it must not be: that of what refers. */
  own?: string;
  /** Whether sums depend on it; if so, nothing is proven while the id is unknown. */
  counts: boolean;
  /** For a figure of another year: why it cannot be named, whether there is one or not. */
  unavailable?: { year: string; reason: UnavailableReason } | undefined;
}
