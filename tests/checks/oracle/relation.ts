import type { Published } from './published.ts';
import { sumOf, type Rational } from './rational.ts';
import { addedBy, amountOf, isUnknown, type Amount } from './typed.ts';

export type Rule =
  | 'channel-total'
  | 'subtotal'
  | 'section-total'
  | 'grand-total'
  | 'weighted-mean'
  | 'ratio'
  | 'growth'
  | 'shares'
  | 'part';

/** What a figure is taken for: as published, or another amount in its place. */
export type Read = (figure: Published) => Amount;
export const published: Read = ({ entry }) => amountOf(entry.typed);

/** The least or the most that a figure can be, or the whole that it is a part of. */
export interface Bound {
  is: 'least' | 'most' | 'whole';
  value: Rational;
  code: 'total-below-parts' | 'part-exceeds-whole' | 'share-out-of-range';
}

/** What the inputs of a figure give, or why they give nothing. */
export type Outcome =
  /** `agrees`: whether the published figure is what they give, where that is not a matter of its decimals; `digits`: these, where nobody types it. */
  | { value: Rational; agrees?: boolean; digits?: number }
  | {
      reason:
        | 'missing'
        | 'no-weight'
        | 'no-whole'
        | 'no-published-whole'
        | 'no-base'
        | 'unfit-base'
        | 'no-parts'
        | 'no-addends';
      names: readonly string[];
      /** What the figure cannot be beyond all the same. */
      bounds?: readonly Bound[];
    }
  /** A part that nothing gives: there is only its whole to compare it with. */
  | { reason: 'alone'; names: readonly string[]; bounds: readonly Bound[] }
  /** An error in the place of any verdict. */
  | { refused: 'no-parts' | 'unlike-figures' }
  /** A figure that it needs is still to be filled in, which is an error there. */
  | 'blank';

/** A published figure and what others give for it. */
export interface Relation {
  rule: Rule;
  figure: Published;
  outcome: (read: Read) => Outcome;
}

/** One of the amounts that are added, with what a message calls it; `undefined` where there is no such figure. */
export type Part = readonly [name: string, amount: Amount | undefined];

/** The sum of parts, each of which must be known. */
export function sumOfParts(parts: readonly Part[]): Outcome {
  const names = parts.flatMap(([name, amount]) => (isUnknown(amount) ? [name] : []));
  if (names.length) return { reason: 'missing', names };
  const values = parts.map(([, amount]) => addedBy(amount));
  if (values.includes(null)) return 'blank';
  return { value: sumOf(values.flatMap((value) => value ?? [])) };
}

/** Reads amounts, and tells whether a figure that was read has a declared discrepancy. */
export function withDeclared<Result>(read: Read, reading: (read: Read) => Result): [Result, boolean] {
  let isDeclared = false;
  const result = reading((figure) => {
    isDeclared ||= figure.entry.computed !== undefined;
    return read(figure);
  });
  return [result, isDeclared];
}
