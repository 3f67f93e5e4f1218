import type { Claim, Entry, Measure, Plan } from './plan.ts';
import type { Kind } from './typed.ts';

export type Path = readonly (string | number)[];

/** A figure as it is published, with its id and the place of what is typed. */
export interface Published {
  id: string;
  kind: Kind;
  currency: string | undefined;
  measure: Measure | null;
  entry: Entry;
  file: string;
  path: Path;
  /** The mapping that a discrepancy of the figure stands in. */
  holder: Path;
}

export type Figures = ReadonlyMap<string, Published>;

/** A channel with its figures: of the whole and of each row by the ids of their measures. */
export interface ChannelTable {
  id: string;
  section: string;
  at: Pick<Published, 'file' | 'path'>;
  main: Measure;
  /** The rows that the report covers; a part may skip some. */
  rows: readonly string[];
  rowsAdd: boolean;
  totals: Figures;
  /** In the order of the rows. Those of a subtotal are all there, even where nothing is typed in one. */
  cells: ReadonlyMap<string, Figures>;
  isSum: boolean;
  sumOf: ChannelTable[];
  partOf: ChannelTable | 'total' | null;
}

/** What a claim compares: a published figure, or one that the report works out in a row of a subtotal. */
export type Side = Published | { channel: ChannelTable; row: string };

export interface SectionTable {
  id: string;
  apart: boolean;
  total: Published | null;
  channels: ChannelTable[];
  claims: { claim: Claim; told: Published; from: Side; to: Side }[];
  shares: { whole: Published; parts: Published[] }[];
}

/** A year with all that it publishes. */
export interface YearTable {
  id: string;
  plan: Plan;
  /** The rows that it covers. */
  rows: string[];
  total: Published | null;
  sections: SectionTable[];
  channels: ChannelTable[];
  figures: Map<string, Published>;
}
