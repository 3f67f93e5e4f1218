import type { FigureKind } from './measure.ts';

/** What a value should have been. */
export type ValueType =
  | FigureKind
  /** One of any kind: how it is typed tells which. */
  | 'figure'
  | 'mapping'
  | 'list'
  | 'text'
  | 'id'
  | 'colour'
  | 'url'
  | 'flag'
  | 'picture'
  | 'locale'
  | 'measure-kind'
  | 'combine'
  | 'per'
  | 'currency'
  | 'rows-combine';
