/**
 * What is typed in place of an absent number: `n/a` not known, `pending` still to come, `not-served` nothing to count because the channel
 * does not serve the row, `none` nothing to count because nothing happened.
 */
export const absences = ['n/a', 'pending', 'not-served', 'none'] as const;

export type Absence = (typeof absences)[number];

/** Words in any capitals, as a pattern that needs no flag: JSON Schema has none. */
export const inAnyCase = (words: readonly string[]): string =>
  words
    .map((word) =>
      [...word].map((letter) =>
        letter === letter.toUpperCase() ? letter : `[${letter.toUpperCase()}${letter}]`,
      ),
    )
    .map((letters) => letters.join(''))
    .join('|');

/** Whether there is nothing to count: such a figure adds nothing to a sum, whereas any other absence makes the sum unknown. */
export const addsNothing = (absence: string | undefined): boolean =>
  absence === 'not-served' || absence === 'none';
