/** Why a piece of Markdown is not allowed in a text, or (`note`) not allowed in a note. */
export type UnfitMarkup =
  'heading' | 'image' | 'html' | 'link-title' | 'address' | 'host' | 'note' | 'deep' | 'marks';

/**
 * How deep lists and marks may be nested in one another, the most links of a paragraph, and the most other marks beside plainly emphasised
 * words: the parser compares each with all that stands before it.
 */
export const markupLimits = { depth: 100, links: 8000, marks: 1000 } as const;

/** Emphasised words, words in backticks, or a link, with their content. */
export interface Marked<Part> {
  mark: 'strong' | 'em' | 'code' | 'link';
  /** Of a link: `https:`, `http:`, `mailto:`, or `#` and the id of a part of the page. */
  href?: string;
  parts: readonly Part[];
}

/** One item of a list; `number` is `null` in a list without numbers. */
export interface Item<Part> {
  number: number | null;
  blocks: readonly Block<Part>[];
}

/** A paragraph, or a list whose items hold blocks again. */
export type Block<Part> = readonly Part[] | { items: readonly Item<Part>[] };

/** The content of a paragraph: text in which braces name figures, literal text in which they do not, and marked content. */
export type Inline = string | { literal: string } | Marked<Inline>;

/** The paragraphs of blocks, those in lists too, in the order of the text. */
export const paragraphsIn = <Part>(blocks: readonly Block<Part>[]): (readonly Part[])[] =>
  blocks.flatMap((block) =>
    'items' in block ? block.items.flatMap((item) => paragraphsIn(item.blocks)) : [block],
  );

/** Whether a text has a list, or a link to another host; only then does its page need the styles for them. */
export const isRich = (blocks: readonly Block<Inline>[]): boolean => {
  const leads = (part: Inline): boolean =>
    isMarked(part) && (/^https?:/i.test(part.href ?? '') || part.parts.some(leads));
  return blocks.some((block) => 'items' in block || block.some(leads));
};

/** Whether a part is a link or emphasised words, not plain words or a figure. */
export const isMarked = <Part>(part: Part | Marked<Part>): part is Marked<Part> =>
  typeof part === 'object' && part !== null && 'mark' in part;
