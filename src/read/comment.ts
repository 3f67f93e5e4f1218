import { isScalar, type Scalar } from 'yaml';
import { rangeAddress } from '../model/address.ts';
import { finding, type Finding } from '../model/finding.ts';
import { inQuotes } from '../model/repair.ts';
import { nodesOf } from './document.ts';
import type { Source } from './parse.ts';

/** The comment that `npm run new` leaves above a text of the year before: `# [2023] …`. */
const mark = /^[ \t]*# \[(\d{4}(?:-\d\d)?)\].*$/gm;
/** A character that neither an id nor a figure can have: only a value with one is taken for a text. */
const textCharacter = /[^\w.:%-]/;
/** A comment where a text may have been meant to go on, with the space before it. */
const cut = /( (?=#)| +(?=#\S))(#[^\r\n]*)/y;

const scalarsOf = ({ document }: Source): Scalar[] => nodesOf(document).filter((node) => isScalar(node));

/** Where the marks of a file stand, and the year of each; what looks like one inside a text is none. */
export function marksIn(source: Source): { start: number; end: number; year: string }[] {
  const texts = scalarsOf(source).map(({ range }) => range!);
  let next = 0;
  return [...source.text.matchAll(mark)].flatMap(({ index, 0: match, 1: year }) => {
    while (next < texts.length && texts[next]![1] <= index) next++;
    if (next < texts.length && texts[next]![0] < index) return [];
    return [{ start: index + match.indexOf('#'), end: index + match.length, year: year! }];
  });
}

/** A finding for each mark that is left in a file: the text below it has not been reviewed. */
export const unreviewed = (source: Source): Finding[] =>
  marksIn(source).map(({ start, end, year }) =>
    finding('unreviewed-text', rangeAddress(source.file, start, end), { year }),
  );

/**
 * Warns of texts that YAML cuts short at a `#`: `title: Report #1`; what `isNotAvailable` finds is none. A comment with two spaces before its `#` and one after it is taken as
 * intended.
 */
export function shortened(source: Source, isNotAvailable: RegExp): Finding[] {
  return scalarsOf(source).flatMap(({ type, value, range }) => {
    if (type !== 'PLAIN' || typeof value !== 'string' || !textCharacter.test(value)) return [];
    if (value === 'n/a' || isNotAvailable.test(value) || !/[\p{L}\p{N}]/u.test(value)) return []; // in place of a figure
    cut.lastIndex = range![1];
    const [, space, comment] = cut.exec(source.text) ?? [];
    if (space === undefined || comment === undefined) return [];
    const start = range![1] + space.length;
    const at = rangeAddress(source.file, start, start + comment.length);
    const details = { last: value.split(/\s/).at(-1)!, whole: inQuotes(`${value} ${comment}`) };
    return [finding('shortened-text', at, details, { severity: 'warning' })];
  });
}
