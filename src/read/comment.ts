import { isScalar, type Scalar } from 'yaml';
import { finding, type Finding } from '../model/finding.ts';
import { inQuotes } from '../model/repair.ts';
import { nodesOf } from './document.ts';
import type { Source } from './parse.ts';

/** The comment that `npm run new` leaves above a text of the year before: `# [2023] …`. */
const mark = /^[ \t]*# \[(\d{4}(?:-\d\d)?)\].*$/gm;
/** What may be a text of its own, and neither an id nor a figure. */
const prose = /[^\w.:%-]/;

const scalarsOf = ({ document }: Source): Scalar[] => nodesOf(document).filter((node) => isScalar(node));

/** The marks of texts that nobody has read again since the year before. */
export function unreviewed(source: Source): Finding[] {
  const texts = scalarsOf(source).map(({ range }) => range!);
  let next = 0;
  return [...source.text.matchAll(mark)].flatMap(({ index, 0: match, 1: year }) => {
    while (next < texts.length && texts[next]![1] <= index) next++;
    if (next < texts.length && texts[next]![0] < index) return []; // a line of a text
    const start = index + match.indexOf('#');
    const at = { file: source.file, path: [], range: [start, index + match.length] } as const;
    return [finding('unreviewed-text', at, { year: year! })];
  });
}

/**
 * Warns of texts that a comment cuts short: `title: Report #1`. One that is set off as comments are, by two spaces and one after its
 * sign, is meant.
 */
export function shortened(source: Source): Finding[] {
  return scalarsOf(source).flatMap(({ type, value, range }) => {
    if (type !== 'PLAIN' || typeof value !== 'string' || !prose.test(value)) return [];
    const rest = source.text.slice(range![1]).split(/\r?\n/, 1)[0]!;
    const [, space, comment] = /^( (?=#)| +(?=#\S))(#.*)/.exec(rest) ?? [];
    if (space === undefined || comment === undefined) return [];
    const start = range![1] + space.length;
    const at = { file: source.file, path: [], range: [start, start + comment.length] } as const;
    const details = { last: value.split(/\s/).at(-1)!, whole: inQuotes(`${value} ${comment}`) };
    return [finding('shortened-text', at, details, { severity: 'warning' })];
  });
}
