import type { Pair, Scalar, YAMLMap } from 'yaml';
import { absences, notAvailablePattern } from '../model/absence.ts';
import type { Path } from '../model/address.ts';
import { keyOf } from './document.ts';
import type { Renewed } from './renewal.ts';

/** The columns between the longest key and the comments with last year's figures: room to type the new ones. */
const gap = 12;
const quotes: Readonly<Record<string, string>> = { QUOTE_DOUBLE: '"', QUOTE_SINGLE: "'" };
/** The comment with a figure, or the name of one, of an earlier year; another comment may follow. */
const pattern = new RegExp(
  String.raw`^[ \t]*# \d{4}(?:-\d\d)?: (?:["']?[-\d:.%]+["']?|${absences.join('|')}|${notAvailablePattern}|\d{4}(?:-\d\d)?/[\w./-]+)(?=[ \t]*(?:\r?\n|#|$))`,
);

/** What stands after the colon of a blank figure: last year's in a comment, aligned with the others of its mapping; empty for none. */
export function blankMark(renewed: Renewed, map: YAMLMap, pair: Pair, path: Path): string {
  const value = renewed.plain(pair.value);
  if (value === null || value === undefined) return '';
  const spaces = renewed.figureWidth(map, path) - keyOf(pair).length + gap;
  const quote = quotes[(renewed.target(pair.value) as Scalar).type ?? ''] ?? '';
  return `${' '.repeat(spaces)}# ${renewed.year}: ${quote}${String(value).trim().replace(/\s+/g, ' ')}${quote}`;
}

/** The comment with an earlier year's figure that a text begins with; empty for none. */
export const oldMark = (text: string): string => pattern.exec(text)?.[0] ?? '';
