import { measureId, type Figure } from './figure.ts';
import type { Address } from './address.ts';
import type { EntityType } from './finding.ts';
import type { Spot, Stretch } from './guard.ts';
import type { Block, Inline } from './markup.ts';
import type { Measure, Measures } from './measure.ts';
import type { Picture } from './picture.ts';
import type { Site } from './site.ts';

/** A discrepancy that an editor declared: what the inputs give, and why the published figure stands. */
export interface Discrepancy {
  computed: number | null;
  digits: number;
  note: Prose;
  /** Of the whole declaration, and of the number in it. */
  at: Address;
  computedAt: Address;
}

/** A published total with its scope. */
export interface Total {
  figure: Figure;
  /** The channels that it leaves out, as declared. */
  excludes: readonly Channel[];
  discrepancy: Discrepancy | null;
}

/** The figures of one territory in one channel, by the ids of their measures. */
export interface Cell {
  territory: Territory;
  /** Of the main measure. */
  main: Figure;
  figures: ReadonlyMap<string, Figure>;
  /** Those of them that are published with what they leave out or what contradicts them. */
  totals: ReadonlyMap<string, Total>;
}

/** A way in which customers reach the company. */
export interface Channel {
  id: string;
  name: string;
  /** For headings of narrow columns; the name where there is none. */
  short: string;
  section: { id: string; name: string };
  /** Of the main measure: published, or the sum of the cells where the report publishes none. */
  main: Figure;
  /** What is published of the channel as a whole, by the ids of the measures. */
  totals: ReadonlyMap<string, Total>;
  cells: readonly Cell[];
  /** Its rows add up to it; those of years do not, and a whole of them is told only where it is published. */
  addsUp: boolean;
  /** It is the subtotal of these, which are added in its place. */
  sumOf: readonly Channel[];
  /** It is told of a whole, a channel or its section, and never added to it. */
  partOf: Channel | 'total' | null;
  at: Address;
}

/** Two figures and what is published of the change from one to the other. */
export interface Claim {
  id: string;
  name: string;
  /** Heads the column of its two figures. */
  short: string | null;
  from: Figure;
  to: Figure;
  /** The growth, the ratio or the points. */
  told: Figure;
  discrepancy: Discrepancy | null;
  at: Address;
}

/** A published figure that nothing else in the report gives. */
export interface Fact {
  id: string;
  name: string;
  figure: Figure;
  at: Address;
}

/** Parts of a whole in per cent: together they make 100. */
export interface Shares {
  id: string;
  name: string;
  parts: readonly Fact[];
  /** The 100 per cent that nobody types. */
  whole: Figure;
  /** Of all of them together. */
  discrepancy: Discrepancy | null;
  at: Address;
}

/** A text that readers see, with the section whose figures its placeholders may name in short; `null` for the whole report. */
export interface Prose {
  text: string;
  /** What is marked in it. */
  blocks: readonly Block<Inline>[];
  /** Where it counts nothing and names nothing. */
  literal: readonly Stretch[];
  at: Address;
  section: string | null;
}

/** A text with the figures that are typed into it by hand, and what each may mean in digits. */
export interface GuardedProse extends Prose {
  typed: readonly (Spot & { readings: readonly string[] })[];
}

export interface Section {
  id: string;
  title: string;
  /** It is a whole of its own, no part of the report's total, as is all that counts something else. */
  apart: boolean;
  /** Those of the report, the main one of the section first. */
  measures: Measures;
  text: Prose | null;
  total: Total | null;
  channels: readonly Channel[];
  claims: readonly Claim[];
  facts: readonly Fact[];
  shares: readonly Shares[];
  hours: readonly { channel: Channel; text: Prose }[];
  pictures: readonly Picture[];
  closing: Prose | null;
  at: Address;
}

export interface Territory {
  id: string;
  name: string;
}

/** An id that the data types to mean something that stands elsewhere. */
export interface Reference {
  type: EntityType;
  id: string;
  at: Address;
  /** What it may be. */
  known: readonly string[];
  /** What is added up depends on it. */
  counts: boolean;
}

/** One year's edition, read and built, not yet proven. */
export interface Report {
  year: string;
  draft: boolean;
  site: Site;
  measures: Measures;
  title: string;
  subtitle: string | null;
  text: Prose | null;
  pictures: readonly Picture[];
  territories: readonly Territory[];
  sections: readonly Section[];
  /** `null` where none is published. */
  total: Total | null;
  closing: { title: string; text: Prose } | null;
  signature: string | null;
  /** Every published figure by its id, in the order of the pages. */
  figures: ReadonlyMap<string, Figure>;
  /** Every text that readers see, in the order of the files. */
  prose: readonly GuardedProse[];
  references: readonly Reference[];
}

/** All channels of a report in the order of its sections. */
export const channelsOf = (report: Report): Channel[] =>
  report.sections.flatMap((section) => section.channels);

/** The channels that a whole, a section or the report, is the sum of: no subtotals and no parts of others are counted again. */
export const addedChannels = (whole: Pick<Section, 'channels'> | Pick<Report, 'sections'>): Channel[] =>
  'sections' in whole
    ? whole.sections.filter(({ apart }) => !apart).flatMap(addedChannels)
    : whole.channels.filter(({ sumOf, partOf }) => !sumOf.length && partOf === null);

/** The measures beside their main one of which a channel, or one of its cells, tells. */
export const otherMeasures = (measures: Measures, channels: readonly Channel[]): Measure[] =>
  measures.filter(({ id }) =>
    channels.some(
      ({ main, totals, cells }) =>
        id !== measureId(main) && (totals.has(id) || cells.some(({ figures }) => figures.has(id))),
    ),
  );

/** The one figure that stands for a section: its total, or that of its only channel; `null` where it has neither. */
export function mainFigure(section: Section): Figure | null {
  const [only, ...others] = section.channels;
  if (section.total) return section.total.figure;
  return only && !others.length && only.main.absence !== 'unpublished' ? only.main : null;
}
