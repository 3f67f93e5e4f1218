import { addsNothing, type Absence } from './absence.ts';
import type { Address } from './address.ts';
import { changeOf, type ChangeKind, type Derived, type FigureKind, type Measure } from './measure.ts';
import type { Bound } from './rounding.ts';

/** What a figure belongs to; `id` is as in the data, `name` is shown to readers. */
export interface Subject {
  section?: { id: string; name: string };
  channel?: { id: string; name: string };
  territory?: { id: string; name: string };
  claim?: { id: string; name: string };
  /** A fact, a whole of `shares` or one of its parts: that is named after its whole, as it stands alone. */
  fact?: { id: string; name: string };
}

/**
 * One number of the report. `value` is an integer for counts, whole seconds for durations, per cent for percentages, and the number as
 * typed for other kinds; it is `null` while the figure is blank and where it is published as absent. `digits`: the decimals as published.
 */
export interface Figure {
  /** Made of ids of the data, so it stays the same from build to build: `2023/remote/phone/north/visits`. */
  id: string;
  /** A measure of the data, or what else the figure states. */
  measure: Measure | Derived;
  kind: FigureKind;
  value: number | null;
  digits: number;
  /** Of a computed number that rounding would make nothing or all: what readers are told of it. */
  bound?: Bound | undefined;
  /** Why it has no number: as published, or `unpublished` for a total that is not published and that no rows give. */
  absence?: Absence | 'unpublished' | undefined;
  origin: 'published' | 'computed';
  /** What a computed sum adds. */
  addends?: readonly Figure[] | undefined;
  subject: Subject;
  /** Where it is typed, up to its key; computed figures have no address, except the whole of `shares`. */
  at?: Address;
}

/** What a figure adds to a sum: 0 where there is nothing to count, `null` where its number is blank or unknown. */
export const addedBy = ({ value, absence }: Figure): number | null => (addsNothing(absence) ? 0 : value);

/** Whether a figure is missing or published as unknown: nothing can be computed from it. A blank, still to be filled in, is neither. */
export const isUnknown = (figure: Figure | undefined): boolean =>
  !figure || (figure.absence !== undefined && !addsNothing(figure.absence));

/** The id of the measure of a figure, or the name of what else it states; both as in data files and figure ids. */
export const measureId = ({ measure }: Figure): string =>
  typeof measure === 'string' ? measure : measure.id;

/** The kind of change that a figure states; only for figures of claims and of measures that are changes. */
export const changeTold = ({ measure }: Pick<Figure, 'measure'>): ChangeKind =>
  typeof measure === 'string' ? (measure as ChangeKind) : changeOf(measure)!.change;

/** The currency of money, ISO 4217. */
export const currencyOf = ({ kind, measure }: Pick<Figure, 'kind' | 'measure'>): string | undefined =>
  kind === 'money' && typeof measure !== 'string' ? measure.currency : undefined;

/** The names of a channel and its territory, or of the one that there is; empty for neither. */
export const channelAndTerritory = ({ channel, territory }: Subject): string =>
  [channel?.name, territory?.name].filter(Boolean).join(', ');

/** The id of a figure or check without the year: the same in every year. */
export const withoutYear = (id: string): string => id.slice(id.indexOf('/') + 1);

/** The ids of the parts of a page that are neither sections nor figures. No id of the data begins with `_`. */
const pageParts = /^(?:top|text|territories|changes|closing|checks|data|(?:note|ref)-\d+)$/;

/** The anchor of a figure on the page of its year, and of a check on the page of checks. */
export const anchorOf = ({ id }: { id: string }): string => withoutYear(id).replace(pageParts, '_$&');

/** The id of a figure with another last step. */
export const siblingId = ({ id }: Figure, step: string): string => id.replace(/[^/]*$/, step);

/** A computed figure: a copy of another with the properties in `own`, but without its address, absence and bound. */
export const computedFrom = (
  figure: Figure,
  own: Partial<Figure> & { id: string; value: number | null },
): Figure => {
  const computed: Figure = { ...figure, addends: undefined, ...own, origin: 'computed' };
  delete computed.at;
  delete computed.absence;
  if (!own.bound) delete computed.bound;
  return computed;
};
