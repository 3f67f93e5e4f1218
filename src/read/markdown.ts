import type { Spot, Stretch } from '../model/guard.ts';
import { markupLimits, type Block, type Inline, type Item, type UnfitMarkup } from '../model/markup.ts';
import { refusedAddress } from './link-address.ts';
import { linkWords } from './link-words.ts';
import { markdown } from './markdown-parser.ts';

type SyntaxNode = ReturnType<typeof markdown.parse>['topNode'];

/** A text as parsed Markdown. */
export interface Markdown {
  blocks: Block<Inline>[];
  /** Words in backticks, escapes and addresses, in text order: there, numbers do not count as figures, nor braces as placeholders. */
  literal: Stretch[];
  /** Marks, backslashes and addresses of links, in text order: they are not printed. */
  hidden: Stretch[];
  unfit: (Spot & { reason: UnfitMarkup })[];
}

const unfit: Readonly<Record<string, UnfitMarkup>> = {
  Image: 'image',
  HTMLTag: 'html',
  HTMLBlock: 'html',
  Comment: 'html',
  CommentBlock: 'html',
  ProcessingInstruction: 'html',
  ProcessingInstructionBlock: 'html',
  LinkTitle: 'link-title',
  ManyMarks: 'marks',
  Deep: 'deep',
};

const marks = new Set(['EmphasisMark', 'LinkMark', 'CodeMark', 'URL', 'LinkTitle', 'ListMark']);

function* childrenOf(node: SyntaxNode): Generator<SyntaxNode> {
  for (let child = node.firstChild; child; child = child.nextSibling) yield child;
}

const oneLine = (text: string): string =>
  text.replace(/\s+/g, (space) => (space.includes('\n') ? ' ' : space));

/**
 * Parses a text: paragraphs, lists, links, bold and emphasised words, and literal words in backticks. A note has neither lists nor links to
 * parts of its page, because it is shown on other pages too.
 */
export function parseMarkdown(text: string, { isNote = false } = {}): Markdown {
  const found: Markdown = { blocks: [], literal: [], hidden: [], unfit: [] };
  const sliced = ({ from, to }: SyntaxNode) => text.slice(from, to);
  const refuse = (reason: UnfitMarkup, { from, to }: SyntaxNode) =>
    void found.unfit.push({ reason, match: text.slice(from, to), before: text.slice(0, from) });
  const literal = ({ from, to }: SyntaxNode) => void found.literal.push([from, to]);
  const hide = (from: number, to: number) => void found.hidden.push([from, to]);
  let depth = 0;

  function link(node: SyntaxNode, url: SyntaxNode): Inline {
    const typed = sliced(url).replace(/^<(.*)>$/, '$1');
    const href = node.name === 'Autolink' && !/^\w+:/.test(typed) ? `mailto:${typed}` : typed;
    const reason = refusedAddress(href);
    if (reason) refuse(reason, url);
    else if (isNote && href.startsWith('#')) refuse('note', url);
    literal(url);
    return { mark: 'link', href, parts: linkWords(node.name === 'Autolink' ? [] : inside(node), typed) };
  }

  function inline(node: SyntaxNode): Inline[] {
    switch (node.name) {
      case 'StrongEmphasis':
        return [{ mark: 'strong', parts: inside(node) }];
      case 'Emphasis':
        return [{ mark: 'em', parts: inside(node) }];
      case 'Escape':
        literal(node);
        hide(node.from, node.from + 1);
        return [{ literal: sliced(node).slice(1) }];
      case 'InlineCode': {
        literal(node);
        for (const mark of node.getChildren('CodeMark')) hide(mark.from, mark.to);
        const words = oneLine(text.slice(node.firstChild!.to, node.lastChild!.from));
        const isPadded = words.startsWith(' ') && words.endsWith(' ') && words.trim() !== '';
        return [{ mark: 'code', parts: [{ literal: isPadded ? words.slice(1, -1) : words }] }];
      }
      case 'Link':
      case 'Autolink': {
        const url = node.getChild('URL');
        return url ? [link(node, url)] : inside(node, new Set()); // no address: brackets are only brackets
      }
      default: {
        const reason = unfit[node.name];
        if (reason) refuse(reason, node);
        return [oneLine(sliced(node))];
      }
    }
  }

  /** The content of a node, without the signs that mark it (`without`: the names of their nodes). */
  function inside(node: SyntaxNode, without: ReadonlySet<string> = marks): Inline[] {
    if (depth === markupLimits.depth) {
      refuse('deep', node);
      return [oneLine(sliced(node))];
    }
    depth++;
    const parts: Inline[] = [];
    let from = node.from;
    // Of a link, only what is in its brackets is content.
    const end = without === marks && node.getChild('URL') ? node.getChildren('LinkMark')[1]!.from : node.to;
    for (const child of childrenOf(node)) {
      if (child.name === 'LinkTitle') refuse('link-title', child);
      if (child.from >= end) continue;
      parts.push(oneLine(text.slice(from, child.from)));
      if (without.has(child.name)) hide(child.from, child.to);
      else for (const part of inline(child)) parts.push(part);
      from = child.to;
    }
    hide(end, node.to);
    depth--;
    return [...parts, oneLine(text.slice(from, Math.max(from, end)))].filter((part) => part !== '');
  }

  function list(node: SyntaxNode): Block<Inline> {
    if (isNote) refuse('note', node);
    const items = node.getChildren('ListItem').map((item): Item<Inline> => {
      const number = node.name === 'OrderedList' ? Number.parseInt(sliced(item.firstChild!), 10) : null;
      return { number, blocks: blocks(item) };
    });
    const [first] = items;
    // items that all have the same number (`1. 1. 1.`) are counted up from it; otherwise numbers stay as typed
    const same = items.every(({ number }) => number === first!.number);
    return {
      items: same
        ? items.map((item, index) => ({ ...item, number: item.number === null ? null : item.number + index }))
        : items,
    };
  }

  function blocks(node: SyntaxNode): Block<Inline>[] {
    return [...childrenOf(node)].flatMap((child): Block<Inline>[] => {
      if (child.name === 'ListMark') return [];
      if (child.name === 'BulletList' || child.name === 'OrderedList') return [list(child)];
      if (child.name === 'Paragraph') return [inside(child, new Set())];
      refuse(unfit[child.name] ?? 'heading', child);
      return [[oneLine(sliced(child))]];
    });
  }

  found.blocks = blocks(markdown.parse(text).topNode);
  for (const stretches of [found.literal, found.hidden]) stretches.sort(([a], [b]) => a - b);
  return found;
}
