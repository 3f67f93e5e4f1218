import {
  Composer,
  isAlias,
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

/** YAML 1.2 without its tags, whatever the file says of itself; what is amiss is for us to word. */
const options = {
  version: '1.2',
  schema: 'core',
  uniqueKeys: false, // looked for elsewhere: the library compares every key with every other
  resolveKnownTags: false,
  prettyErrors: false,
  logLevel: 'error',
} as const;

/** So deep may values stand in each other: those of a report stand in ten or so, and from some thousands the parser never comes back. */
const deepest = 100;

/**
 * The first document of a text with all that is wrong with it, a second one included. `deep`: the offset from which nothing is read,
 * since values stand too deep in each other there.
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

/** Does what makes very many errors to be read and none to be thrown: most of their cost is the stack that nobody looks at. */
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

/** What each alias of a document stands for, in their order: the last node before it that has its anchor, or none. */
export const targetsOf = memoize((document: Document): ReadonlyMap<Alias, Node | null> => {
  const anchored = new Map<string, Node>();
  const found = new Map<Alias, Node | null>();
  for (const node of nodesOf(document))
    if (isAlias(node)) found.set(node, anchored.get(node.source) ?? null);
    else if (node.anchor) anchored.set(node.anchor, node);
  return found;
});

/** A node, or what it stands for where it is an alias. */
export const target = (document: Document, node: unknown): unknown =>
  isAlias(node) ? (targetsOf(document).get(node) ?? null) : node;

/** The key of a pair as text: `2024:` is a number in YAML. */
export const keyOf = ({ key }: Pair): string => String(isScalar(key) ? key.value : key);
