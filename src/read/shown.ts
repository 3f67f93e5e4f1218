import type { Dataset, Edition } from './read.ts';

/** The editions that pages are drawn of, oldest first: drafts only where they are shown too, and none that has errors. */
export const shownIn = ({ editions, faultyDrafts }: Dataset, drafts: boolean): Edition[] =>
  editions.filter(({ report }) => !faultyDrafts.has(report.year) && (drafts || !report.draft));
