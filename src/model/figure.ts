import { addsNothing, type Absence } from './absence.ts';
import type { Address } from './address.ts';
import { changeOf, type ChangeKind, type Derived, type FigureKind, type Measure } from './measure.ts';

/** Whose figure it is; the ids are those of the data, the names are shown. */
export interface Subject {
  section?: { id: string; name: string };
  channel?: { id: string; name: string };
  territory?: { id: string; name: string };
  claim?: { id: string; name: string };
  /** A figure that stands alone, or a part of a whole. */
  fact?: { id: string; name: string };
}

/**
 * One number of the report. `value` is a whole number for counts, whole seconds for durations, per cent for percentages, and
 * else what it says; `null` while it is blank, and where it is published that there is none. `digits` are the decimals it was
 * published with.
 */
export interface Figure {
  /** Stable for as long as the report stands: `2023/remote/phone/north/visits`. */
  id: string;
  /** The measure of the data, or what the figure tells beside those. */
  measure: Measure | Derived;
  kind: FigureKind;
  value: number | null;
  digits: number;
  /** Why it has no number: as it is published, or because nobody publishes one that could be made up of others. */
  absence?: Absence | 'unpublished' | undefined;
  origin: 'published' | 'computed';
  subject: Subject;
  /** Where it was typed, up to its key; computed figures have no address. */
  at?: Address;
}

/** What a figure adds to a sum: nothing where there is nothing to count; `null` where nobody knows. */
export const addedBy = ({ value, absence }: Figure): number | null => (addsNothing(absence) ? 0 : value);

/** Whether a figure is not told, or told to be unknown: nothing can be worked out with it, and nobody has forgotten it. */
export const isUnknown = (figure: Figure | undefined): boolean =>
  !figure || (figure.absence !== undefined && !addsNothing(figure.absence));

/** The word by which data files know what a figure tells. */
export const measureId = ({ measure }: Figure): string =>
  typeof measure === 'string' ? measure : measure.id;

/** How a figure of a claim or of a row tells a change. */
export const changeTold = ({ measure }: Figure): ChangeKind =>
  typeof measure === 'string' ? (measure as ChangeKind) : changeOf(measure)!.change;

/** The currency of money, ISO 4217. */
export const currencyOf = ({ kind, measure }: Figure): string | undefined =>
  kind === 'money' && typeof measure !== 'string' ? measure.currency : undefined;

/** The anchor of a figure on the page of its year: its id without the year. */
export const anchorOf = ({ id }: Figure): string => id.slice(id.indexOf('/') + 1);

/** A figure that the report does not publish, of the same kind and subject as another unless told. */
export const computedFrom = (
  figure: Figure,
  own: Partial<Figure> & { id: string; value: number | null },
): Figure => {
  const computed: Figure = { ...figure, ...own, origin: 'computed' };
  delete computed.at;
  delete computed.absence;
  return computed;
};
