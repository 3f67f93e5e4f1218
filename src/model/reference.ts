import type { Address } from './address.ts';
import type { UnavailableReason } from './earlier-year.ts';
import type { EntityType } from './finding.ts';

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
