/**
 * Why a figure has no number, as it is typed in its place: it is not known, it is still to come, or there is nothing to count, for the
 * channel does not serve the row or for there was nothing.
 */
export const absences = ['n/a', 'pending', 'not-served', 'none'] as const;

export type Absence = (typeof absences)[number];

/** Whether there is nothing to count: such a figure adds nothing to a sum, where another one makes it unknown. */
export const addsNothing = (absence: string | undefined): boolean =>
  absence === 'not-served' || absence === 'none';
