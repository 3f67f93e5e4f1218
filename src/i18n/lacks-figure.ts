import { figureKinds, type FigureKind } from '../model/measure.ts';
import type { ValueType } from '../model/value-type.ts';

/** Whether a value without a digit stands where a figure is wanted, so that the reason why there is none may be meant: `—`, `?`. */
export const lacksFigure = (expected: ValueType, source: string, field: string | null): boolean =>
  field !== 'discrepancy-computed' &&
  (expected === 'figure' || (figureKinds.includes(expected as FigureKind) && /^\D+$/.test(source)));
