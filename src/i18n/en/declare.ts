/** What to do if a figure was published although its inputs give another one; `declaration`: the YAML that says so, if it can be typed. */
export const declare = (declaration: string | null): string =>
  declaration === null
    ? 'No discrepancy can be declared: what the underlying figures give is too large to be typed.'
    : `If it was published so, declare a discrepancy, with the reason in place of the dots:\n${declaration}`;
