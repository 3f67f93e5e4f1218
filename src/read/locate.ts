import { isAlias, isCollection, isMap, isPair, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Address, Finding, Located, Path, Place } from '../model/finding.ts';
import type { Source } from './parse.ts';

type Step = { node: Node | null; pair: Pair | null };

/**
 * Goes down the nodes as far as the path leads: a missing key ends at its mapping, an alias leads to its anchor, and keys compare
 * as text (`2024:` is a number in YAML).
 */
function walk(source: Source, path: Path): Step {
  let here: Step = { node: source.document.contents, pair: null };
  for (const step of path) {
    let node = here.node;
    if (isAlias(node)) node = node.resolve(source.document) ?? null;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(step));
      if (!isPair(pair)) return here;
      here = { node: pair.value as Node | null, pair };
    } else if (isSeq(node) && typeof step === 'number' && node.items[step] !== undefined) {
      here = { node: node.items[step] as Node, pair: null };
    } else return here;
  }
  return here;
}

function rangeOf(source: Source, { path, key, within, range }: Address): readonly [number, number] {
  if (range) return range;
  const { node, pair } = walk(source, path);
  const keyRange = (pair?.key as Node | undefined)?.range;
  const valueRange = node?.range;
  const target =
    key || !valueRange || valueRange[0] === valueRange[1] ? (keyRange ?? valueRange) : valueRange;
  let [start, end] = target ?? [0, 0];
  if (within) {
    const found = occurrence(source.text.slice(start, end), within.match, within.occurrence);
    if (found >= 0) [start, end] = [start + found, start + found + within.match.length];
  } else if (!key && isCollection(node) && keyRange) {
    [start, end] = keyRange; // a whole mapping is pointed at by its key
  }
  return [start, end];
}

function occurrence(text: string, match: string, n: number): number {
  let found = text.indexOf(match);
  while (n-- > 0 && found >= 0) found = text.indexOf(match, found + match.length);
  return found;
}

/** A line of a file, from 1, without its end. */
function lineOf({ text, lines: { lineStarts } }: Source, line: number): string {
  return text
    .slice(lineStarts[line - 1] ?? text.length, lineStarts[line] ?? text.length)
    .replace(/\r?\n$/, '');
}

/** The line and column (from 1) of an address, with the source line and the length of what is meant. */
function place(source: Source, address: Address): Place {
  const [start, end] = rangeOf(source, address);
  const { line, col } = source.lines.linePos(start);
  const text = lineOf(source, line);
  const length = Math.max(1, Math.min(end - start, text.length - col + 1));
  return { file: source.file, line: Math.max(1, line), column: Math.max(1, col), source: text, length };
}

/** The place of an address in a folder; a file that is not there has only its first line. */
export function placeIn(sources: ReadonlyMap<string, Source>, address: Address): Place {
  const source = sources.get(address.file);
  return source ? place(source, address) : { file: address.file, line: 1, column: 1, source: '', length: 1 };
}

/** A path without the steps that lead on from a figure: `total` may be typed as `total.value`, or as itself. */
function typedPath(source: Source, path: Path): Path {
  const end = path.findIndex((_, index) => {
    const { node } = walk(source, path.slice(0, index));
    const target = isAlias(node) ? node.resolve(source.document) : node;
    return !isCollection(target);
  });
  return end < 0 ? path : path.slice(0, end);
}

/** The value at an address as it is typed, quotes and all; empty for anything but a scalar. */
function typed(source: Source, address: Address): string {
  const { node } = walk(source, address.path);
  const target = isAlias(node) ? node.resolve(source.document) : node;
  return isScalar(target) && target.range ? source.text.slice(target.range[0], target.range[1]) : '';
}

/** A finding in the words of its file: where and how its value is typed. */
function asTyped(source: Source, each: Finding): Finding {
  const at = { ...each.at, path: typedPath(source, each.at.path) };
  if (each.code !== 'wrong-kind' || at.key) return { ...each, at };
  return { ...each, at, details: { ...each.details, source: typed(source, each.at) } };
}

const severities = ['error', 'warning', 'blank'];

/**
 * Puts findings in their places: those of a file together, in the order of its lines, errors before warnings. What concerns a key or
 * value that another finding already concerns is left out: a figure that cannot be read is not also blank.
 */
export function located(findings: readonly Finding[], sources: ReadonlyMap<string, Source>): Located[] {
  const known = new Set<string>();
  const unreadable = new Set(findings.filter((each) => each.code !== 'blank').map(({ at }) => keyOf(at)));
  return findings
    .filter((each) => each.code !== 'blank' || !covers(unreadable, each.at))
    .map((each): Located => {
      const source = sources.get(each.at.file);
      const related = each.related.flatMap((part) =>
        part.at ? [{ part, place: placeIn(sources, part.at) }] : [],
      );
      return { finding: source ? asTyped(source, each) : each, place: placeIn(sources, each.at), related };
    })
    .filter(({ finding: { code, details }, place: { file, line, column } }) => {
      const key = JSON.stringify([code, file, line, column, details]); // what stands behind an alias is found at each of them
      return !known.has(key) && known.add(key);
    })
    .sort(
      (a, b) =>
        order(a) - order(b) ||
        compare(a.place.file, b.place.file) ||
        a.place.line - b.place.line ||
        a.place.column - b.place.column,
    );
}

const keyOf = ({ file, path }: Address): string => [file, ...path].join('\0');
const covers = (keys: ReadonlySet<string>, { file, path }: Address): boolean =>
  path.some((_, index) => keys.has(keyOf({ file, path: path.slice(0, index + 1) })));
const order = ({ finding }: Located): number => severities.indexOf(finding.severity);
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
