import { isAlias, isCollection, isMap, isPair, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Path } from '../model/address.ts';
import { blockOf, renamed } from './block.ts';
import { marksIn } from './comment.ts';
import { keyOf } from './document.ts';
import { lineStart, nextLine, type Edit } from './edit.ts';
import { blankMark, oldMark } from './mark.ts';
import type { Source } from './parse.ts';
import { Renewed, type Renewal } from './renewal.ts';

const inOnePiece = (node: unknown): boolean => isAlias(node) || (isCollection(node) && node.flow === true);

/** The comments between a key, or the hyphen of an item, and its value. */
const commentsIn = (text: string): string =>
  [...text.matchAll(/(?:^|\s)(#[^\r\n]*)/g)].map(([, comment]) => ` ${comment!.trimEnd()}`).join('');

/** Where the data of a file begins: below its `---`, or below the line that names a schema for editors. */
function dataStart(text: string, root: number): number {
  const above =
    /^---(?!\S)[^\n]*\n/m.exec(text.slice(0, root)) ?? /^#[^\n]*yaml-language-server[^\n]*\n/.exec(text);
  return above ? above.index + above[0].length : 0;
}

/**
 * The edits that make a file one of the next year. What stays is kept to the letter, but a mapping or list in one piece (in braces, in
 * brackets, or an alias) that changes gets a line for each of its keys or items.
 */
export function rollForward(source: Source, renewal: Renewal): Edit[] {
  const { text, document } = source;
  const renewed = new Renewed(document, renewal);
  const eol = /\r?\n/.exec(text)?.[0] ?? '\n';
  const edits: Edit[] = [];
  const edit = (start: number, end: number, by: string) => void edits.push({ start, end, text: by });
  const marks = new Set(marksIn(source).map(({ start }) => lineStart(text, start)));
  const noted = new Set<number>();

  /** Puts a comment above the line of an offset, in place of an older one. */
  function note(offset: number, comment: string | null): void {
    const start = lineStart(text, offset);
    if (comment === null || noted.has(start)) return;
    noted.add(start);
    const above = lineStart(text, start - 1);
    const indent = /^[ \t]*/.exec(text.slice(start))![0];
    edit(start > 0 && marks.has(above) ? above : start, start, `${indent}# ${comment}${eol}`);
  }

  /** The lines of what is typed in one piece, where it ends, and the comments between `start` and it and beside it. */
  function unfolded(node: Node, path: Path, start: number) {
    const [from, to] = node.range!;
    const beside = /^[ \t]*#[^\r\n]*/.exec(text.slice(to))?.[0] ?? '';
    const comments = commentsIn(text.slice(start, from)) + commentsIn(beside);
    return { lines: blockOf(renewed, text, node, path, beside), comments, end: to + beside.length };
  }

  /** Puts the lines of what is typed in one piece under a column; the first is beside what is before `start`, if nothing else has to be. */
  function unfold(node: Node, path: Path, start: number, column: number): void {
    const { lines, comments, end } = unfolded(node, path, start);
    const isBelow = typeof path.at(-1) === 'string' && isCollection(renewed.target(node));
    const first = comments || (isBelow ? '' : ` ${lines.shift()}`);
    const others = lines.map((line) => line && ' '.repeat(column) + line);
    edit(start, end, [first, ...others].join(eol));
  }

  function look(node: unknown, path: Path): void {
    if (isMap(node)) for (const pair of node.items) if (isPair(pair)) lookAtPair(node, pair, path);
    if (!isSeq(node)) return;
    let before = node.range![0];
    for (const [index, item] of (node.items as Node[]).entries()) {
      lookAtItem(item, [...path, index], before);
      before = item.range![1];
    }
  }

  /** `before`: where the item before it ends, or the list begins. */
  function lookAtItem(item: Node, path: Path, before: number): void {
    if (!inOnePiece(item)) return look(item, path);
    if (!renewed.changes(item, path)) return note(item.range![0], renewed.note(item, path));
    const hyphen = before + text.slice(before).search(/(?<=(?:^|\n)[ \t]*)-\s/);
    unfold(item, path, hyphen + 1, hyphen - lineStart(text, hyphen) + 2);
  }

  function lookAtPair(map: YAMLMap, pair: Pair, path: Path): void {
    const here = [...path, keyOf(pair)];
    const value = pair.value as Node | null;
    const [keyStart, keyEnd] = (pair.key as Node).range!;
    const colon = keyEnd + (/^(?:\s|#[^\n]*)*:/.exec(text.slice(keyEnd))?.[0].length ?? 0);
    const [start, end] = value?.range ?? [colon, colon];
    const fate = renewed.fate(value, here);
    if (fate === 'dropped' || fate === 'commented') {
      const [line, after] = [lineStart(text, keyStart), nextLine(text, end)];
      const above = lineStart(text, line - 1);
      if (fate === 'commented')
        return edit(line, after, text.slice(line, after).replace(/(?<=^|\n)(?=[^\r\n])/g, '# '));
      return edit(renewed.isStale(text.slice(above, line).trimEnd(), null) ? above : line, after, '');
    }
    const isUnfolded = fate === 'kept' && inOnePiece(value) && renewed.changes(value, here);
    if (!isCollection(value) || (value.flow && !isUnfolded)) note(keyStart, renewed.note(value, here));
    if (isUnfolded) unfold(value!, here, colon, keyStart - lineStart(text, keyStart) + 2);
    else if (fate === 'kept') {
      if (!inOnePiece(value)) look(value, here);
    } else if (fate === 'blank') {
      const mark = blankMark(renewed, map, pair, path);
      const isBlock = text[end - 1] === '\n'; // it ends after its line
      const by = mark + commentsIn(text.slice(colon, start)) + (isBlock ? eol : '');
      if (mark) edit(colon, end + oldMark(text.slice(end)).length, by);
    } else {
      const name = isAlias(value)
        ? fate.name
        : renamed(text.slice(start, end), renewed.plain(value), fate.name);
      edit(start, end, name);
    }
  }

  const root = document.contents!;
  const [start] = root.range!;
  if (inOnePiece(root) && (renewal.head.length || renewed.changes(root, []))) {
    const { lines, end, comments } = unfolded(root, [], start);
    const line = lineStart(text, start);
    const before = text.slice(line, start).trimEnd(); // `---`, an anchor or a tag
    const first = comments ? (before ? comments : comments.trimStart()) + eol : before && eol;
    edit(line + before.length, end, first + [...renewal.head, ...lines].join(eol));
  } else {
    const at = dataStart(text, start);
    const indent = ' '.repeat(start - lineStart(text, start));
    if (renewal.head.length) edit(at, at, renewal.head.map((each) => indent + each + eol).join(''));
    if (inOnePiece(root)) note(start, renewed.note(root, []));
    else look(root, []);
  }
  return edits;
}
