import {
  Composer,
  isAlias,
  isCollection,
  isNode,
  isPair,
  isScalar,
  Lexer,
  Parser,
  visit,
  YAMLParseError,
  type Alias,
  type Document,
  type Node,
  type Pair,
} from 'yaml';
import { memoize } from '../model/memoize.ts';

/** YAML 1.2 without its tags, whatever version a file declares; `src/i18n/` words its errors. */
const options = {
  version: '1.2',
  schema: 'core',
  uniqueKeys: false, // checked in `parse.ts`: the library compares every key with every other
  resolveKnownTags: false,
  prettyErrors: false,
  logLevel: 'error',
} as const;

/** How deeply values may be nested. A report needs about ten levels; beyond some thousands the parser never returns. */
const deepest = 100;

/**
 * The first document of a text with its errors, one of which is a second document. `deep`: the offset where reading stopped because values
 * are nested too deeply, else `null`.
 */
export function compose(text: string): { document: Document; deep: number | null } {
  const parser = new Parser();
  let deep: number | null = null;
  function* tokens() {
    for (const lexeme of new Lexer().lex(text)) {
      yield* parser.next(lexeme);
      if (parser.stack.length > deepest) return void (deep = parser.offset);
    }
    yield* parser.end();
  }
  const documents = new Composer(options).compose(tokens(), true, text.length);
  const [document, second] = withoutStacks(() => [
    documents.next().value as Document,
    documents.next().value,
  ]);
  if (second) {
    const [start, end] = second.range;
    document.errors.push(new YAMLParseError([start, end], 'MULTIPLE_DOCS', 'more than one document'));
  }
  return { document, deep };
}

/** Runs `work` without recording stack traces: they are most of the cost of the many errors it may make, and nobody reads them. */
function withoutStacks<Result>(work: () => Result): Result {
  const before = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = before;
  }
}

/** All nodes of a document, keys too, in the order of its text. */
export const nodesOf = memoize((document: Document): readonly Node[] => {
  const nodes: Node[] = [];
  visit(document, { Node: (_, node) => void nodes.push(node) });
  return nodes;
});

/** The node that each alias of a document refers to, in text order: the last one before it with its anchor, else `null`. */
export const targetsOf = memoize((document: Document): ReadonlyMap<Alias, Node | null> => {
  const anchored = new Map<string, Node>();
  const found = new Map<Alias, Node | null>();
  for (const node of nodesOf(document))
    if (isAlias(node)) found.set(node, anchored.get(node.source) ?? null);
    else if (node.anchor) anchored.set(node.anchor, node);
  return found;
});

/** The node itself, or for an alias the node that it refers to (`null` for none). */
export const target = (document: Document, node: unknown): unknown =>
  isAlias(node) ? (targetsOf(document).get(node) ?? null) : node;

/** How many characters a document has with what its aliases refer to in their place; infinite where one refers to what it is in. */
export function unfoldedLength(document: Document): number {
  const known = new Map<unknown, number>();
  const lengthOf = (node: unknown): number => {
    const before = known.get(node);
    if (before !== undefined) return before;
    known.set(node, Infinity); // until it is known: an alias within it would never end
    const [start = 0, end = 0] = (isNode(node) && node.range) || [];
    const length = isAlias(node)
      ? lengthOf(target(document, node))
      : isCollection(node)
        ? node.items.reduce<number>((all, item) => all + lengthOf(item), 1)
        : isPair(node)
          ? lengthOf(node.key) + lengthOf(node.value)
          : end - start;
    known.set(node, length);
    return length;
  };
  return lengthOf(document.contents);
}

/** The key of a pair as text: `2024:` is a number in YAML. */
export const keyOf = ({ key }: Pair): string => String(isScalar(key) ? key.value : key);
