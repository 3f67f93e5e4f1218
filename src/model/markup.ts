/** Why a piece of Markdown stands in no text, or not in a note. */
export type UnfitMarkup = 'heading' | 'image' | 'html' | 'link-title' | 'address' | 'note';

/** Words that are set off, or lead somewhere, with what stands in them. */
export interface Marked<Part> {
  mark: 'strong' | 'em' | 'link';
  /** Of a link: `https:`, `http:`, `mailto:`, or `#` and the id of a part of the page. */
  href?: string;
  parts: readonly Part[];
}

/** One item of a list; `number` is that of an ordered one. */
export interface Item<Part> {
  number: number | null;
  blocks: readonly Block<Part>[];
}

/** A paragraph, or a list of others. */
export type Block<Part> = readonly Part[] | { items: readonly Item<Part>[] };

/** What a text holds as it is typed: words whose braces name figures, words that stand as they are, and marked ones. */
export type Inline = string | { literal: string } | Marked<Inline>;

/** The paragraphs of blocks, those in lists too, in the order of the text. */
export const paragraphsIn = <Part>(blocks: readonly Block<Part>[]): (readonly Part[])[] =>
  blocks.flatMap((block) =>
    'items' in block ? block.items.flatMap((item) => paragraphsIn(item.blocks)) : [block],
  );

/** Whether a text has a list, or a link to another host: what a page needs styles of its own for. */
export const isRich = (blocks: readonly Block<Inline>[]): boolean => {
  const leads = (part: Inline): boolean =>
    isMarked(part) && (part.href?.startsWith('http') === true || part.parts.some(leads));
  return blocks.some((block) => 'items' in block || block.some(leads));
};

/** Whether something is neither plain words nor a figure: a list, a link, bold words. */
export const isMarked = <Part>(part: Part | Marked<Part>): part is Marked<Part> =>
  typeof part === 'object' && part !== null && 'mark' in part;
