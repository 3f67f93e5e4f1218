import { measureId, type Figure } from './figure.ts';
import type { Address } from './address.ts';
import type { Bounding } from './bounding.ts';
import type { EarlierYear } from './earlier-year.ts';
import type { Stretch, TypedFigure } from './guard.ts';
import type { Block, Inline } from './markup.ts';
import type { Measure, Measures } from './measure.ts';
import { memoize } from './memoize.ts';
import type { Picture } from './picture.ts';
import type { Reference } from './reference.ts';
import type { Site } from './site.ts';

/** A discrepancy that an editor declared: what the inputs give, and why the published figure stands. */
export interface Discrepancy {
  computed: number | null;
  digits: number;
  note: Prose;
  /** The addresses of the whole declaration, and of the number in it. */
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
  /** Those of the figures that are typed with `excludes` or a `discrepancy`. */
  totals: ReadonlyMap<string, Total>;
}

/** A way in which customers reach the company. */
export interface Channel {
  id: string;
  name: string;
  /** For headings of narrow columns; the name where there is none. */
  short: string;
  section: { id: string; name: string };
  /** Of the main measure: as published, else the computed sum of the rows; `unpublished` where there is no such sum. */
  main: Figure;
  /** What is published of the channel as a whole, by the ids of the measures. */
  totals: ReadonlyMap<string, Total>;
  cells: readonly Cell[];
  /** Whether the rows add up to the channel. Rows that are years do not: such a channel has a total only where one is published. */
  addsUp: boolean;
  /** Whether there is a row for each territory of the report: a part may be published for some of them, and then has no computed sum. */
  hasAllRows: boolean;
  /** The channels that this one is the subtotal of; totals add those and not this one. Empty for all other channels. */
  sumOf: readonly Channel[];
  /** The channel that this one is a part of, or `total` for the total of its section; a part is never added. `null` for other channels. */
  partOf: Channel | 'total' | null;
  at: Address;
}

/** Two figures and what is published of the change from one to the other, if anything is. */
export interface Claim {
  id: string;
  /** What the ids of its figures begin with: its year, its section and its own id. */
  owner: string;
  name: string;
  /** Heads the column of its two figures. */
  short: string | null;
  from: Figure;
  to: Figure;
  /** The growth, the ratio or the points. */
  told: Figure | null;
  discrepancy: Discrepancy | null;
  at: Address;
}

/** A published figure that stands alone: typed there, or one that stands elsewhere too. */
export interface Fact {
  id: string;
  /** The id that a figure typed there has. */
  owner: string;
  name: string;
  figure: Figure;
  at: Address;
}

/** Parts of a whole in per cent: together they make 100. */
export interface Shares {
  id: string;
  name: string;
  parts: readonly Fact[];
  /** A computed figure of 100 per cent: nobody types it. */
  whole: Figure;
  /** For the sum of all parts. */
  discrepancy: Discrepancy | null;
  at: Address;
}

/** A text that readers see. Its placeholders may name figures of `section` without that id; `null` for a text of the report itself. */
export interface Prose {
  text: string;
  /** The text as parsed Markdown. */
  blocks: readonly Block<Inline>[];
  /** The stretches in which numbers do not count as figures, nor braces as placeholders. */
  literal: readonly Stretch[];
  /** The stretches that are not printed: marks, backslashes, addresses of links. */
  hidden: readonly Stretch[];
  at: Address;
  section: string | null;
}

/** A text with the figures that are typed into it by hand. */
export type GuardedProse = Prose & { typed: readonly TypedFigure[] };

export interface Section {
  id: string;
  title: string;
  /** Whether it is left out of the grand total: as declared, or because its main measure is not that of the report. */
  apart: boolean;
  /** The measures of the report, with the main one of the section first. */
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
  /** The figures that are only named in another place, by the ids that they would have there. */
  aliases: ReadonlyMap<string, Figure>;
  /** The years before, whose figures this report may name. */
  earlier: readonly EarlierYear[];
  /** Every text that readers see, in the order of the files. */
  prose: readonly GuardedProse[];
  references: readonly Reference[];
  /** Figures with a declared discrepancy whose inputs only bound them, as their checks find: what gives the bound. */
  bounded: ReadonlyMap<Figure, Bounding>;
}

/** All channels of a report in the order of its sections. */
export const channelsOf = memoize((report: Report): readonly Channel[] =>
  report.sections.flatMap((section) => section.channels),
);

/** The channels that add up to a section or report: no subtotals or parts, which would count twice, and no sections that stand apart. */
export const addedChannels = (whole: Pick<Section, 'channels'> | Pick<Report, 'sections'>): Channel[] =>
  'sections' in whole
    ? whole.sections.filter(({ apart }) => !apart).flatMap(addedChannels)
    : whole.channels.filter(({ sumOf, partOf }) => !sumOf.length && partOf === null);

/** The measures, other than its main one, that any of the channels has as a total or in a cell. */
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
