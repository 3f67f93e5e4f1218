import type { Pair, Scalar, YAMLMap } from 'yaml';
import { absences } from '../model/absence.ts';
import type { Path } from '../model/address.ts';
import { keyOf } from './document.ts';
import type { Renewed } from './renewal.ts';
import { figureNamePattern } from '../model/reference.ts';

/** The columns between the longest key and the comments with last year's figures: room to type the new ones. */
const gap = 12;
const quotes: Readonly<Record<string, string>> = { QUOTE_DOUBLE: '"', QUOTE_SINGLE: "'" };
/** The comment with a figure, or the name of one, of an earlier year; another comment may follow. */
const pattern = new RegExp(
  String.raw`^[ \t]*# \d{4}(?:-\d\d)?: (?:["']?[-\d:.%]+["']?|${absences.join('|')}|\d{4}(?:-\d\d)?/[\w./-]+)(?=[ \t]*(?:\r?\n|#|$))`,
);

/** Whether what is typed for a figure is `n/a` in the words of a language: it is no number, no name and no other reason. */
const isSpelling = (text: string): boolean =>
  !/\d/.test(text) && !figureNamePattern.test(text) && !absences.some((each) => each === text);

/** What stands after the colon of a blank figure: last year's in a comment, aligned with the others of its mapping; empty for none. */
export function blankMark(renewed: Renewed, map: YAMLMap, pair: Pair, path: Path): string {
  const value = renewed.plain(pair.value);
  if (value === null || value === undefined) return '';
  const spaces = renewed.figureWidth(map, path) - keyOf(pair).length + gap;
  const quote = quotes[(renewed.target(pair.value) as Scalar).type ?? ''] ?? '';
  const text = String(value).trim().replace(/\s+/g, ' ');
  return `${' '.repeat(spaces)}# ${renewed.year}: ${isSpelling(text) ? 'n/a' : `${quote}${text}${quote}`}`;
}

/** The comment with an earlier year's figure that a text begins with; empty for none. */
export const oldMark = (text: string): string => pattern.exec(text)?.[0] ?? '';
