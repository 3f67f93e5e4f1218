import { isCollection, isMap, isScalar, isSeq, visit, type Document, type Node, type YAMLMap } from 'yaml';
import type { Path } from '../model/address.ts';
import { keyOf, target } from './document.ts';

/**
 * What becomes of a value in the file of the next year: it stays, is left out, becomes a comment or a blank figure, or the name of a figure
 * becomes another name.
 */
export type Fate = 'kept' | 'dropped' | 'commented' | 'blank' | { name: string };

/** What a file becomes in the next year. Values are given as plain data: `undefined` for a mapping or a list, `null` where none is typed. */
export interface Renewal {
  /** The year of the file. */
  year: string;
  fateOf: (path: Path, value: unknown) => Fate;
  /** The comment, without its `# `, above a value that has to be looked at; `null` for none. */
  noteOf: (path: Path, value: unknown) => string | null;
  /** The lines that the new file begins with. */
  head: readonly string[];
}

/** The renewal of one document: what becomes of its nodes, where an alias stands for what it refers to. */
export class Renewed {
  readonly #document: Document;
  readonly #renewal: Renewal;
  /** The nodes that will not be there as they are, so that no alias can refer to them. */
  readonly #gone = new Set<unknown>();
  readonly #widths = new Map<YAMLMap, number>();

  constructor(document: Document, renewal: Renewal) {
    this.#document = document;
    this.#renewal = renewal;
    this.#collect(document.contents, []);
  }

  get year(): string {
    return this.#renewal.year;
  }

  target(node: unknown): unknown {
    return target(this.#document, node);
  }

  /** The value of a scalar; `undefined` for a mapping or a list. */
  plain(node: unknown): string | number | boolean | null | undefined {
    const meant = this.target(node);
    if (isScalar(meant)) return meant.value as string | number | boolean | null;
    return isCollection(meant) ? undefined : null;
  }

  fate(node: unknown, path: Path): Fate {
    return this.#renewal.fateOf(path, this.plain(node));
  }

  /** Whether a value, or anything in it, becomes something else, or has an alias that would refer to nothing. */
  changes(node: unknown, path: Path): boolean {
    const meant = this.target(node);
    return (
      this.fate(node, path) !== 'kept' ||
      (meant !== node && this.#gone.has(meant)) ||
      (isMap(meant) && meant.items.some((pair) => this.changes(pair.value, [...path, keyOf(pair)]))) ||
      (isSeq(meant) && meant.items.some((item, index) => this.changes(item, [...path, index])))
    );
  }

  /** The length of the longest key of a mapping that has a blank. */
  figureWidth(map: YAMLMap, path: Path): number {
    let width = this.#widths.get(map);
    if (width === undefined) {
      width = map.items.reduce((most, pair) => {
        const key = keyOf(pair);
        return this.fate(pair.value, [...path, key]) === 'blank' ? Math.max(most, key.length) : most;
      }, 0);
      this.#widths.set(map, width);
    }
    return width;
  }

  /** The comment above a value; for a mapping or a list, the first that anything in it needs. */
  note(node: unknown, path: Path): string | null {
    const own = this.#renewal.noteOf(path, this.plain(node));
    if (own !== null) return own;
    if (isMap(node)) return first(node.items, (pair) => this.note(pair.value, [...path, keyOf(pair)]));
    return isSeq(node) ? first(node.items, (item, index) => this.note(item, [...path, index])) : null;
  }

  /** Whether a comment, with its `#`, was written by this command for an earlier year, and is written anew. */
  isStale(comment: string, note: string | null): boolean {
    return this.#renewal.head.includes(comment) || (note !== null && /^# \[\d{4}(?:-\d\d)?\] /.test(comment));
  }

  #collect(node: unknown, path: Path): void {
    if (isSeq(node)) node.items.forEach((item, index) => this.#collect(item, [...path, index]));
    if (!isMap(node)) return;
    for (const pair of node.items) {
      const here = [...path, keyOf(pair)];
      if (this.fate(pair.value, here) === 'kept') this.#collect(pair.value, here);
      else if (pair.value) visit(pair.value as Node, { Node: (_, each) => void this.#gone.add(each) });
    }
  }
}

function first<Item, Found>(
  items: readonly Item[],
  find: (item: Item, index: number) => Found | null,
): Found | null {
  for (const [index, item] of items.entries()) {
    const found = find(item, index);
    if (found !== null) return found;
  }
  return null;
}
