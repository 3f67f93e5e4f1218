/**
 * Why a figure has no number, as it is typed in its place: it is not known, it is still to come, or there is nothing to count, for the
 * channel does not serve the row.
 */
export const absences = ['n/a', 'pending', 'not-served'] as const;

export type Absence = (typeof absences)[number];
