import type { FigureKind } from './measure.ts';

/** What a value should have been. */
export type ValueType =
  | FigureKind
  /** A figure of any kind, which is known by how it is typed. */
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
