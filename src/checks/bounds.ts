import { isLeast, type Bounding } from '../model/bounding.ts';
import { addsNothing } from '../model/absence.ts';
import { declarationsOf } from '../model/declarations.ts';
import type { Figure } from '../model/figure.ts';
import type { Finding } from '../model/finding.ts';
import type { InPlace } from '../model/means.ts';
import type { Report } from '../model/report.ts';

/** What a published figure cannot be below or above, whatever the inputs are that nobody published. */
export interface Extreme {
  by: Bounding;
  /** What gives it, as a reader is shown them. */
  parts: readonly Figure[];
  digits: number;
  give: (inPlace: InPlace) => number | null;
  /** The finding of a figure beyond it that is not declared. */
  beyond: (bound: number) => Finding;
}

/** Whether a value is beyond a bound. */
export const isBeyond = (by: Bounding, value: number, bound: number): boolean =>
  by === 'whole' ? isLarger(value, bound) : isLeast(by) ? value < bound : value > bound;

/** Whether a part is larger than its whole: in size where both have one sign, and always where only the part is above zero. */
export const isLarger = (part: number, whole: number): boolean =>
  part > 0 ? part > whole : whole <= 0 && part < whole;

/** The kinds of which no figure is below zero, so that what is known of a sum is the least that it can be. */
export const isNeverNegative = ({ kind }: Pick<Figure, 'kind'>): boolean =>
  kind === 'count' || kind === 'duration';

/** Figures and, further and further down, what those add that are open: each once, however deep. */
export function addedWithin(
  figures: Iterable<Figure>,
  isOpen: (figure: Figure) => boolean = () => true,
): ReadonlySet<Figure> {
  const all = new Set(figures);
  for (const figure of all) if (isOpen(figure)) for (const addend of figure.addends ?? []) all.add(addend);
  return all;
}

/** The least that figures which are never negative add up to, whatever is not known of them. */
export const leastOf = (figures: readonly Figure[], inPlace: InPlace): number =>
  [...addedWithin(figures, (figure) => inPlace(figure).value === null)].reduce(
    (all, figure) => all + (inPlace(figure).value ?? 0),
    0,
  );

/** Whether any of the figures, or of what they add, has a declared discrepancy: then nothing is bound by them. */
export function anyDeclared(report: Report, figures: readonly Figure[]): boolean {
  const declared = declarationsOf(report);
  return [...addedWithin(figures)].some((figure) => declared.has(figure));
}

/** Whether any figure is still to be filled in. */
export function hasBlank(figures: readonly Figure[]): boolean {
  const isOpen = ({ value, absence }: Figure) => value === null && !addsNothing(absence);
  return [...addedWithin(figures, isOpen)].some(
    (figure) => isOpen(figure) && !figure.absence && !figure.addends?.length,
  );
}
