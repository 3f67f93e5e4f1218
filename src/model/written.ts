import type { FigureKind } from './measure.ts';

/** How a number is written in a message. */
export interface Written {
  kind: FigureKind;
  digits: number;
  currency?: string | undefined;
}
