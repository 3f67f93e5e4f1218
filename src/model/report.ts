import type { Figure } from './figure.ts';
import type { Address } from './finding.ts';
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
  excludes: Channel[];
  discrepancy: Discrepancy | null;
  /** Of the list of what it leaves out. */
  excludesAt: Address;
}

export interface Cell {
  territory: Territory;
  contacts: Figure;
  wait: Figure | null;
  service: Figure | null;
}

/** A way in which customers reach the company. */
export interface Channel {
  id: string;
  name: string;
  /** For headings of narrow columns; the name where there is none. */
  short: string;
  section: { id: string; name: string };
  /** Published, or the sum of the cells where the report publishes none. */
  contacts: Figure;
  total: Total | null;
  wait: { figure: Figure; discrepancy: Discrepancy | null } | null;
  service: { figure: Figure; discrepancy: Discrepancy | null } | null;
  cells: Cell[];
  at: Address;
}

/** Two figures and the published growth between them. */
export interface Claim {
  id: string;
  name: string;
  from: Figure;
  to: Figure;
  growth: Figure;
  discrepancy: Discrepancy | null;
}

export interface Prose {
  text: string;
  at: Address;
}

export interface Section {
  id: string;
  title: string;
  text: Prose | null;
  total: Total | null;
  channels: Channel[];
  claims: Claim[];
  hours: { channel: Channel; text: Prose }[];
  closing: Prose | null;
  at: Address;
}

export interface Territory {
  id: string;
  name: string;
}

/** One year's edition, read and assembled, not yet proven. */
export interface Report {
  year: string;
  draft: boolean;
  site: Site;
  title: string;
  subtitle: string | null;
  text: Prose | null;
  territories: Territory[];
  sections: Section[];
  total: Total;
  closing: { title: string; text: Prose } | null;
  signature: string | null;
}

/** All channels of a report in the order of its sections. */
export const channelsOf = (report: Report): Channel[] =>
  report.sections.flatMap((section) => section.channels);

/** The one figure that stands for a section: its total, or that of its only channel; `null` where it has neither. */
export function mainFigure(section: Section): Figure | null {
  const [only, ...others] = section.channels;
  return section.total?.figure ?? (only && !others.length ? only.contacts : null);
}
