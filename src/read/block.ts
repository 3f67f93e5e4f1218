import {
  Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  Pair,
  Scalar,
  YAMLMap,
  YAMLSeq,
  type Node,
  type ScalarTag,
} from 'yaml';
import type { Path } from '../model/address.ts';
import { keyOf } from './document.ts';
import { blankMark, oldMark } from './mark.ts';
import type { Renewed } from './renewal.ts';

/** A stretch of YAML that is printed as it is typed. */
class Typed {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** Prints what is typed. Further lines, which only a text in quotes has, are set under the first. */
const asTyped: ScalarTag = {
  tag: 'typed',
  default: true,
  identify: (value) => value instanceof Typed,
  resolve: (text) => text,
  stringify: ({ value }, { indent }) =>
    (value as Typed).text
      .split(/\r?\n[ \t]*/)
      .map((line, index) => (index && line ? indent + line : line))
      .join('\n'),
};

const verbatim = (text: string): Scalar => new Scalar(new Typed(text));

/** The comments of a node, with others above it or below its last line. */
function commented<N extends Node>(
  node: N,
  from: Node,
  { above = [], below = [] }: Record<string, string[]> = {},
): N {
  const joined = (...lines: (string | null | undefined)[]) => lines.filter(Boolean).join('\n') || null;
  return Object.assign(node, {
    commentBefore: joined(...above, from.commentBefore),
    comment: joined(...below, from.comment),
    spaceBefore: from.spaceBefore,
  });
}

const printed = (node: Node): string[] =>
  new Document(node, { schema: 'core', customTags: (tags) => [asTyped, ...tags] })
    .toString({ lineWidth: 0, verifyAliasOrder: false })
    .replace(/\n$/, '')
    .split('\n');

/**
 * The lines of a block for a mapping or a list that is typed in brackets or braces or as an alias, as it is to be in the next year. `text`
 * is that of the file, `beside` the comment after it, which is left out.
 */
export function blockOf(renewed: Renewed, text: string, node: Node, path: Path, beside: string): string[] {
  const slice = ({ range }: Node) => text.slice(range![0], range![1]);

  /** A node that stays: as it is typed, where that means the same in another place. A copy has no anchors. */
  function kept(each: Node, isCopy: boolean): Node {
    if (isAlias(each)) return commented(verbatim(slice(each)), each);
    const node: Scalar | YAMLMap | YAMLSeq = each;
    const canMove = isScalar(node)
      ? !/^BLOCK/.test(node.type ?? '')
      : node.flow && !slice(node).includes('\n');
    if (canMove && !node.tag)
      return commented(verbatim((node.anchor && !isCopy ? `&${node.anchor} ` : '') + slice(node)), node);
    const copy = node.clone() as typeof node;
    if (isCopy) delete copy.anchor;
    if (isMap(node) && isMap(copy))
      copy.items = node.items.map(
        ({ key, value }) => new Pair(kept(key as Node, isCopy), value && kept(value as Node, isCopy)),
      );
    if (isSeq(node) && isSeq(copy)) copy.items = node.items.map((item) => kept(item as Node, isCopy));
    return copy;
  }

  /** A value in the next year: where it changes, and the whole in any case, as a block. */
  function next(each: Node | null, here: Path, isCopy: boolean): Node {
    if (!each) return verbatim('');
    if (each !== node && !renewed.changes(each, here)) return kept(each, isCopy);
    const meant = renewed.target(each) as Node;
    const fate = renewed.fate(each, here);
    if (typeof fate === 'object') {
      const name = meant === each ? renamed(slice(each), renewed.plain(each), fate.name) : fate.name;
      return commented(verbatim(name), each);
    }
    const copies = isCopy || meant !== each;
    if (isMap(meant)) return nextMap(meant, each, here, copies);
    if (!isSeq(meant)) return commented(kept(meant, true), each);
    const seq = new YAMLSeq();
    seq.items = meant.items.map((item, index) => next(item as Node, [...here, index], copies));
    return commented(seq, each);
  }

  function nextMap(from: YAMLMap, typedAs: Node, here: Path, isCopy: boolean): YAMLMap {
    const to = new YAMLMap();
    let above: string[] = [];
    for (const pair of from.items) {
      const at = [...here, keyOf(pair)];
      const [key, value] = [pair.key as Node, pair.value as Node | null];
      const fate = renewed.fate(value, at);
      const note =
        fate === 'kept' && isCollection(renewed.target(value)) && renewed.changes(value, at)
          ? null
          : renewed.note(value, at);
      const own = (key.commentBefore ?? '')
        .split('\n')
        .filter((line) => line && !renewed.isStale(`#${line}`, note));
      above = [...above, ...own, ...(fate === 'commented' ? asComment(pair, isCopy) : [])];
      if (fate === 'dropped' || fate === 'commented') continue;
      if (note !== null) above.push(` ${note}`);
      const nextKey = Object.assign(kept(key, isCopy), { commentBefore: above.join('\n') || null });
      to.items.push(new Pair(nextKey, fate === 'blank' ? blank(from, pair, here) : next(value, at, isCopy)));
      above = [];
    }
    return commented(to, typedAs, { below: above });
  }

  function asComment({ key, value }: Pair, isCopy: boolean): string[] {
    const one = new YAMLMap();
    one.items.push(new Pair(kept(key as Node, isCopy), value && kept(value as Node, isCopy)));
    return printed(one).map((line) => ` ${line}`);
  }

  function blank(map: YAMLMap, pair: Pair, here: Path): Node {
    const value = pair.value as Node | null;
    const mark = blankMark(renewed, map, pair, here);
    const gap = value?.commentBefore?.split('\n').map((line) => ` #${line}`) ?? [];
    const comment = value?.comment ? `#${value.comment}` : '';
    const rest = mark ? comment.slice(oldMark(comment).length).trimStart() : comment;
    return Object.assign(verbatim(mark.slice(1) + gap.join('')), { comment: rest.slice(1) || null });
  }

  const block = next(node, path, false);
  const inside = block.comment?.split('\n') ?? [];
  if (beside) inside.pop();
  return printed(
    Object.assign(block, { commentBefore: null, spaceBefore: false, comment: inside.join('\n') || null }),
  );
}

/** The name of a figure, as it is typed, with another one in its place. */
export const renamed = (typedAs: string, was: unknown, name: string): string =>
  typedAs.includes(String(was)) ? typedAs.replace(String(was), name) : name;
