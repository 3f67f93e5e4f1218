import {
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import { absences } from '../model/absence.ts';
import type { Path } from '../model/address.ts';
import { keyOf } from './document.ts';
import { edited, lineStart, nextLine, type Edit } from './edit.ts';
import type { Source } from './parse.ts';

/** Which paths in a file of last year have to change for the next, and how. */
export interface RollForwardOptions {
  /** The year of the old figures. */
  year: string;
  isFigure: (path: Path) => boolean;
  isDiscrepancy: (path: Path) => boolean;
  /** Pictures belong to the year of their folder: they become comments, so that their words can be used again. */
  isPictures: (path: Path) => boolean;
  /** A text that has to be reviewed. */
  isProse: (path: Path) => boolean;
  /** The comment, without its `# `, above a text to review and above a value that names the old year. */
  review: (year: string) => string;
}

/** The columns between the longest key and the comments with last year's figures: room to type the new ones. */
const commentGap = 12;
const marked = new RegExp(
  String.raw`^[ \t]*# \d{4}(?:-\d\d)?: (?:[-\d:.%]+|${absences.join('|')})(?=[ \t]*(\r?\n|#|$))`,
);

/** Whether a value is the name of a figure (as a claim may have), not a number or an absence. */
const isFigureName = (value: unknown): boolean =>
  typeof value === 'string' && !(absences as readonly string[]).includes(value) && /^[a-z]|\//.test(value);

const isFlow = (node: unknown): boolean => isCollection(node) && node.flow === true;

/**
 * The text of a file for the next year: figures become blank, with last year's in a comment; discrepancies are left out; texts are marked
 * for review. All else is kept to the letter, but a mapping in braces that holds figures gets a line for each.
 */
export function rollForward({ text, document }: Source, options: RollForwardOptions): string {
  const { year, isFigure, isDiscrepancy, isPictures, isProse, review } = options;
  const edits = new Map<number, Edit>();
  const edit = (start: number, end: number, by: string) => edits.set(start, { start, end, text: by });
  const typed = (node: unknown): string =>
    text.slice(...((node as Node).range as unknown as [number, number]));
  const namesYear = new RegExp(`(?<!\\d)${year.replace('-', '[-–/]')}(?!\\d)`);
  /** Leaves out the name of a figure: that figure is typed elsewhere, and becomes blank there. */
  const isFigureNode = (node: unknown, path: Path) =>
    !isCollection(node) && isFigure(path) && !(isScalar(node) && isFigureName(node.value));

  const changes = (node: unknown, path: Path): boolean =>
    isMap(node)
      ? node.items.some((pair) => changed(pair.value, [...path, keyOf(pair)]))
      : isSeq(node) && node.items.some((item, index) => changed(item, [...path, index]));
  const changed = (node: unknown, path: Path): boolean =>
    isDiscrepancy(path) || isPictures(path) || isFigureNode(node, path) || changes(node, path);

  /** Whether a value, or anything in a mapping in braces, has to be reviewed; the values of a block mapping are asked one by one. */
  const asks = (node: unknown, path: Path): boolean => {
    if (isMap(node) && node.flow) return node.items.some((pair) => asks(pair.value, [...path, keyOf(pair)]));
    return isProse(path) || (isScalar(node) && typeof node.value === 'string' && namesYear.test(node.value));
  };

  const widths = new Map<YAMLMap, number>();
  /** How long the longest key of a figure in a mapping is. */
  const widthOf = (map: YAMLMap, path: Path): number =>
    map.items
      .filter((pair) => isFigureNode(pair.value, [...path, keyOf(pair)]))
      .reduce((most, pair) => Math.max(most, keyOf(pair).length), 0);
  /** The comment with last year's figure, aligned with the others of its mapping. */
  const mark = (map: YAMLMap, path: Path, key: string, source: string): string => {
    const width = widths.get(map) ?? widthOf(map, path);
    widths.set(map, width);
    return `${' '.repeat(width - key.length + commentGap)}# ${year}: ${source}`;
  };

  /** A collection in brackets or braces as the lines of a block, without the indent of the block. */
  function lines(node: unknown, path: Path): string[] {
    if (isSeq(node))
      return node.items.flatMap((item, index) =>
        inside(item, [...path, index]).map((line, at) => `${at ? ' ' : '-'} ${line}`),
      );
    if (!isMap(node)) return [];
    return node.items.flatMap((pair) => {
      const here = [...path, keyOf(pair)];
      if (isDiscrepancy(here)) return [];
      if (isPictures(here)) return [`# ${typed(pair.key)}: ${typed(pair.value).replace(/\s*\n\s*/g, ' ')}`];
      const above = (pair.key as Node).commentBefore?.split('\n').map((line) => `#${line}`) ?? [];
      if (!changes(pair.value, here) && asks(pair.value, here)) above.push(`# ${review(year)}`);
      const key = typed(pair.key);
      const beside = isScalar(pair.value) && pair.value.comment ? ` #${pair.value.comment}` : '';
      if (isFigureNode(pair.value, here)) {
        const source = pair.value === null ? '' : typed(pair.value);
        return [...above, `${key}:${source && mark(node, path, keyOf(pair), source)}${beside}`];
      }
      if (changes(pair.value, here))
        return [...above, `${key}:`, ...lines(pair.value, here).map((line) => `  ${line}`)];
      return [...above, `${key}:${pair.value === null ? '' : ` ${inside(pair.value, here)[0]}`}${beside}`];
    });
  }

  const inside = (node: unknown, path: Path): string[] => {
    if (changes(node, path)) return lines(node, path);
    const anchor =
      isAlias(node) || !(node as Node & { anchor?: string }).anchor
        ? ''
        : `&${(node as { anchor: string }).anchor} `;
    return [anchor + typed(node).replace(/\s*\n\s*/g, ' ')];
  };

  function look(node: unknown, path: Path): void {
    if (isSeq(node))
      node.items.forEach((item, index) => {
        const here = [...path, index];
        if (isFlow(item) && changes(item, here))
          expandFlow(item as Node, (item as Node).range![0], lines(item, here), '');
        else look(item, here);
      });
    else if (isMap(node)) for (const pair of node.items) if (isPair(pair)) rollForwardPair(node, pair, path);
  }

  function rollForwardPair(map: YAMLMap, pair: Pair, path: Path): void {
    const here = [...path, keyOf(pair)];
    const { value } = pair;
    const [keyStart, keyEnd] = (pair.key as Node).range!;
    const colon = text.indexOf(':', keyEnd) + 1;
    const [start, end] = (value as Node | null)?.range ?? [colon, colon];
    if (isDiscrepancy(here)) edit(lineStart(text, keyStart), nextLine(text, end), '');
    else if (isPictures(here)) {
      const [from, to] = [lineStart(text, keyStart), nextLine(text, end)];
      edit(from, to, text.slice(from, to).replace(/^(?=.)/gm, '# '));
    } else if (isFigureNode(value, here)) {
      if (start === end) return; // blank already
      const old = marked.exec(text.slice(end))?.[0] ?? '';
      edit(colon, end + old.length, mark(map, path, keyOf(pair), typed(value)));
    } else if (isFlow(value) && changes(value, here)) {
      const indent = ' '.repeat(keyStart - lineStart(text, keyStart) + 2);
      expandFlow(
        value as Node,
        colon,
        lines(value, here).map((line) => `\n${indent}${line}`),
        indent,
      );
    } else {
      if (asks(value, here)) remind(keyStart);
      if (!isFlow(value)) look(value, here);
    }
  }

  /** Replaces a collection in brackets or braces by the lines of a block; a comment after it stays on the line of its key. */
  function expandFlow(node: Node, start: number, block: string[], indent: string): void {
    const end = node.range![1];
    const anchor = (node as { anchor?: string }).anchor;
    const beside = indent ? (/^[ \t]*#.*/.exec(text.slice(end))?.[0] ?? '') : '';
    const column = ' '.repeat(start - lineStart(text, start));
    const by = indent ? block.join('') : block.join(`\n${column}`);
    edit(start, end + beside.length, `${indent && anchor ? ` &${anchor}` : ''}${beside}${by}`);
  }

  /** Puts a review comment above the line of an offset, in place of an older one. */
  function remind(offset: number): void {
    const start = lineStart(text, offset);
    const above = lineStart(text, start - 1);
    const indent = /^[ \t]*/.exec(text.slice(start))![0];
    const [before, after] = review('\0').split('\0');
    const old = text.slice(above, start).trim();
    const isOld = start > 0 && old.startsWith(`# ${before}`) && old.endsWith(after ?? '');
    edit(isOld ? above : start, start, `${indent}# ${review(year)}\n`);
  }

  const root = document.contents;
  if (isFlow(root) && changes(root, [])) expandFlow(root!, root!.range![0], lines(root, []), '');
  else look(root, []);
  const result = edited(text, [...edits.values()]);
  return text.includes('\r\n') ? result.replace(/\r?\n/g, '\r\n') : result;
}
