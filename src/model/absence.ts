/**
 * What is typed in place of an absent number: `n/a` not known, `pending` still to come, `not-served` nothing to count because the channel
 * does not serve the row, `none` nothing to count because nothing happened.
 */
export const absences = ['n/a', 'pending', 'not-served', 'none'] as const;

export type Absence = (typeof absences)[number];

/** What is read as `n/a`, however it is capitalised. */
const notAvailable = ['n/a', 'н/д', 'нет данных'];

/** A word in any capitals, as a pattern that needs no flag: JSON Schema has none. */
const inAnyCase = (word: string): string =>
  [...word]
    .map((letter) => (letter === letter.toUpperCase() ? letter : `[${letter.toUpperCase()}${letter}]`))
    .join('');

/** The spellings of `n/a`, as a pattern. */
export const notAvailablePattern = `(?:${notAvailable.map(inAnyCase).join('|')})`;

const spelt = new RegExp(`^${notAvailablePattern}$`);

/** The absence that a text is typed for; `null` for none. */
export const absenceOf = (text: string): Absence | null =>
  spelt.test(text) ? 'n/a' : (absences.find((each) => each === text) ?? null);

/** Whether there is nothing to count: such a figure adds nothing to a sum, whereas any other absence makes the sum unknown. */
export const addsNothing = (absence: string | undefined): boolean =>
  absence === 'not-served' || absence === 'none';
