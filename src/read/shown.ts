import type { Dataset, Edition } from './read.ts';

/** The editions to draw pages of, oldest first: none with errors, and drafts only if `drafts` is set. */
export const shownIn = ({ editions, faultyDrafts }: Dataset, drafts: boolean): Edition[] =>
  editions.filter(({ report }) => !faultyDrafts.has(report.year) && (drafts || !report.draft));
