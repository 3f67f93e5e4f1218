import { isCollection, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Address, Path } from '../model/address.ts';
import type { Finding } from '../model/finding.ts';
import type { Spot } from '../model/guard.ts';
import { memoize } from '../model/memoize.ts';
import type { Located, Place } from '../model/place.ts';
import { repair } from '../model/repair.ts';
import { abridged } from './abridged.ts';
import { keyOf, target } from './document.ts';
import type { Source } from './parse.ts';

/** Where a path leads, and how many of its steps exist. */
interface Step {
  node: Node | null;
  pair: Pair | null;
  steps: number;
}

/** The pairs of a mapping by their keys as text, kept because thousands of them may be looked up. */
const pairsOf = memoize(
  ({ items }: YAMLMap): ReadonlyMap<string, Pair> => new Map(items.map((pair) => [keyOf(pair), pair])),
);

/**
 * Follows a path as far as it exists: it ends at the mapping that lacks a key, and at a figure that is typed bare even if the path goes on.
 * Aliases lead to their anchors, and keys are compared as text (`2024:` is a number in YAML).
 */
function walk(source: Source, path: Path): Step {
  let here: Step = { node: source.document.contents, pair: null, steps: 0 };
  for (const step of path) {
    const { steps } = here;
    const node = target(source.document, here.node);
    if (isMap(node)) {
      const pair = pairsOf(node).get(String(step));
      if (!pair) return here;
      here = { node: pair.value as Node | null, pair, steps: steps + 1 };
    } else if (isSeq(node) && typeof step === 'number' && node.items[step] !== undefined) {
      here = { node: node.items[step] as Node, pair: null, steps: steps + 1 };
    } else return here;
  }
  return here;
}

/** What is typed at the address of a figure; where it is a mapping, its `value`. */
function figureAt(source: Source, path: Path): Step {
  const here = walk(source, path);
  const below = walk(source, [...path, 'value']);
  return below.steps > path.length ? below : here;
}

/** The offsets in the text of a file that an address points at. */
export function rangeOf(source: Source, { path, key, within, range }: Address): readonly [number, number] {
  if (range) return range;
  const { node, pair } = key ? walk(source, path) : figureAt(source, path);
  const keyRange = (pair?.key as Node | undefined)?.range;
  const valueRange = node?.range;
  const meant = key || !valueRange || valueRange[0] === valueRange[1] ? (keyRange ?? valueRange) : valueRange;
  let [start, end] = meant ?? [0, 0];
  if (within) {
    const found = after(source.text.slice(start, end), within);
    if (found >= 0) [start, end] = [start + found, start + found + within.match.length];
  } else if (!key && isCollection(node) && keyRange) {
    [start, end] = keyRange; // a whole mapping is pointed at by its key
  }
  return [start, end];
}

/** The offset of `match` in a text as typed, after as many occurrences as `before` has; -1 where there is none. */
function after(text: string, { match, before }: Spot): number {
  let found = text.indexOf(match);
  for (let n = before.split(match).length; n > 1 && found >= 0; n--)
    found = text.indexOf(match, found + match.length);
  return found;
}

/** A line of a file, counted from 1, without its line break. */
function lineOf({ text, lines: { lineStarts } }: Source, line: number): string {
  const typed = text.slice(lineStarts[line - 1] ?? text.length, lineStarts[line] ?? text.length);
  return typed.slice(0, typed.length - (typed.endsWith('\r\n') ? 2 : Number(typed.endsWith('\n'))));
}

/** The line and column (from 1) of an address, with the source line and the length of what is meant. */
function place(source: Source, address: Address): Place {
  const [start, end] = rangeOf(source, address);
  const { line, col } = source.lines.linePos(start);
  const text = lineOf(source, line);
  const length = Math.max(1, Math.min(end - start, text.length - col + 1));
  return { file: source.file, line: Math.max(1, line), column: Math.max(1, col), source: text, length };
}

/** The place of an address in a folder; the first line of a file that is not there. */
export function placeIn(sources: ReadonlyMap<string, Source>, address: Address): Place {
  const source = sources.get(address.file);
  return source ? place(source, address) : { file: address.file, line: 1, column: 1, source: '', length: 1 };
}

/** A finding adjusted to how its value is typed: the path of a `value` in a mapping, and the text of a value of the wrong kind. */
function asTyped(source: Source, each: Finding): Finding {
  const { path, key } = each.at;
  const { node, steps } = key ? walk(source, path) : figureAt(source, path);
  const typed = target(source.document, node);
  const at = isScalar(typed) ? { ...each.at, path: [...path, 'value'].slice(0, steps) } : each.at;
  if (each.code !== 'wrong-kind' || key) return { ...each, at };
  const text = isScalar(typed) && typed.range ? source.text.slice(typed.range[0], typed.range[1]) : '';
  return {
    ...each,
    at,
    details: { ...each.details, source: text, repair: repair(each.details.expected, text) },
  };
}

const severities = ['error', 'warning', 'blank'];

/**
 * Locates findings, leaves out repeats, and sorts by severity, file and place, with `more-problems` at the end of its file. A blank is left
 * out where there is another finding in its place: a figure that cannot be read is not reported as blank too.
 */
export function located(findings: readonly Finding[], sources: ReadonlyMap<string, Source>): Located[] {
  const known = new Set<string>();
  const told = abridged(findings);
  const placed = told.map((each): Located => {
    const source = sources.get(each.at.file);
    const related = each.related.flatMap((part) =>
      part.at ? [{ part, place: placeIn(sources, part.at) }] : [],
    );
    return { finding: source ? asTyped(source, each) : each, place: placeIn(sources, each.at), related };
  });
  const others = told.filter(({ code }) => code !== 'blank');
  const unreadable = new Set([
    ...others.map(pathKey),
    ...placed.filter(({ finding: { code } }) => code !== 'blank').map(placeKey),
  ]);
  const isUnreadable = (each: Located, index: number) =>
    unreadable.has(pathKey(told[index]!)) || unreadable.has(placeKey(each));
  return placed
    .filter((each, index) => each.finding.code !== 'blank' || !isUnreadable(each, index))
    .filter((each) => {
      const { code, details } = each.finding;
      // a problem behind aliases is found once for each; lists in details are not compared, as they depend on the place
      const key = [code, placeKey(each), JSON.stringify(details, withoutLists)].join('\0');
      return !known.has(key) && known.add(key);
    })
    .sort(
      (a, b) =>
        order(a) - order(b) ||
        compareTexts(a.place.file, b.place.file) ||
        isRest(a) - isRest(b) ||
        a.place.line - b.place.line ||
        a.place.column - b.place.column,
    );
}

const pathKey = ({ at: { file, path } }: Finding): string => JSON.stringify([file, path]);
const placeKey = ({ place: { file, line, column } }: Located): string => `${file}:${line}:${column}`;
const order = ({ finding }: Located): number => severities.indexOf(finding.severity);
const withoutLists = (_: string, value: unknown): unknown => (Array.isArray(value) ? value.length : value);
const isRest = ({ finding }: Located): number => Number(finding.code === 'more-problems');
const compareTexts = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
