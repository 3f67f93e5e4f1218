import type { Figure } from '../model/figure.ts';
import type { ChangeKind } from '../model/measure.ts';
import type { Formatters } from './formatters.ts';
import { sentence, type Sentence } from './sentence.ts';

/** How a change is computed from its two figures. */
export const changeFormula = (change: ChangeKind, from: Figure, to: Figure): Sentence =>
  ({
    growth: sentence`(${to} − ${from}) ÷ ${from}`,
    ratio: sentence`${to} ÷ ${from}`,
    points: sentence`${to} − ${from}`,
  })[change];

/** How a ratio is computed from its two figures. */
export const ratioFormula = ({ count }: Formatters, share: Figure, of: Figure, per: number): Sentence =>
  sentence`${share} ÷ ${of}${per === 100 || per === 1 ? '' : ` × ${count(per)}`}`;
