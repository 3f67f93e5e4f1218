import type { Kind } from './typed.ts';

/** How totals of a measure follow from other figures. */
export type Combine =
  | 'sum'
  | 'none'
  | { mean: string }
  | { share: string; of?: string; per?: number }
  | { growth: string }
  | { ratio: string }
  | { points: string };

export interface Measure {
  id: string;
  kind: Kind;
  currency?: string;
  combine: Combine;
}

/** A figure as it is typed; `computed`: the number of its declared discrepancy. */
export interface Entry {
  typed: string;
  excludes?: string[];
  computed?: string;
}

/** Figures by the ids of their measures. */
export type Entries = Record<string, Entry>;

export interface Channel {
  id: string;
  totals: Entries;
  /** By the ids of the rows; `null` for a channel without rows. */
  rows: Record<string, Entries> | null;
  sumOf: string[];
  /** The id of a channel or `total`. */
  partOf: string | null;
}

export const changeKinds = { growth: 'percent', ratio: 'number', points: 'number' } as const;
export type Change = keyof typeof changeKinds;

export interface Claim {
  id: string;
  change: Change;
  /** A figure that is typed, or the name of one: as in a text of the section, or its id with the year. */
  from: Entry | { name: string };
  to: Entry | { name: string };
  told: Entry;
}

export interface Section {
  id: string;
  /** Its main measure, where that is not the first of all. */
  measure: string | null;
  apart: boolean;
  total: Entry | null;
  channels: Channel[];
  claims: Claim[];
  facts: Record<string, Entry>;
  /** `whole` is always 100%: it stands for the discrepancy, for nobody types it. */
  shares: { id: string; parts: Record<string, Entry>; whole: Entry }[];
}

export interface Year {
  id: string;
  /** Those of all rows that it covers; `null` for all. */
  rows: string[] | null;
  total: Entry | null;
  sections: Section[];
}

/** A data folder before it is written: everything that any figure depends on. */
export interface Plan {
  rows: string[];
  rowsAdd: boolean;
  /** The main one first. */
  measures: Measure[];
  years: Year[];
}

/** The kind of change that a measure states, and of which measure; `null` for none. */
export function changeOf({ combine }: Measure): { change: Change; of: string } | null {
  if (typeof combine === 'string') return null;
  if ('growth' in combine) return { change: 'growth', of: combine.growth };
  if ('ratio' in combine) return { change: 'ratio', of: combine.ratio };
  return 'points' in combine ? { change: 'points', of: combine.points } : null;
}

/** The rows of a year, in the order of the folder. */
export const rowsOf = ({ rows }: Plan, year: Year): string[] =>
  rows.filter((row) => year.rows?.includes(row) ?? true);

/** The main measure of a section. */
export const mainOf = ({ measures }: Plan, section: Section): Measure =>
  measures.find(({ id }) => id === section.measure) ?? measures[0]!;
