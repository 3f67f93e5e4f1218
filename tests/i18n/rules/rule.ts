import type { Content } from '../../../src/model/unread.ts';
import type { Told } from '../edits.ts';

type Files = ReadonlyMap<string, Content>;

/** A piece of advice, and the ways to follow it. */
export type Rule = [
  said: RegExp,
  follow: (told: Told, words: readonly string[]) => (Files | { files: Files; reading: string })[],
];

/** What a problem points at, as it is typed. */
export const typedIn = ({ problem: { source, column, length } }: Told): string =>
  source.slice(column - 1, column - 1 + length);
