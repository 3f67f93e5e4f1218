import { figureBefore } from './earlier-year.ts';
import type { Figure } from './figure.ts';
import { memoize } from './memoize.ts';
import { isRich, paragraphsIn, type Block, type Inline, type Marked } from './markup.ts';
import { partId } from './page-parts.ts';
import { withoutUndrawn } from './undrawn.ts';
import type { Discrepancy, Prose, Report } from './report.ts';

/** Words, the figure of a placeholder, or marked content. */
export type Part = string | Figure | Marked<Part>;
export type Paragraph = readonly Part[];

/** The figures that `{…}` in a text may name. */
export interface Names {
  /**
   * The figure of a name, which is its id with dots for slashes, from below the section of the text, else from below the year; or its whole
   * id, of this year or one before.
   */
  get: (name: string) => Figure | undefined;
  /** All names of figures of the report, those of the section first. */
  all: () => ReadonlyMap<string, Figure>;
}

/** The figures that the texts of a section may name, or with `null` those of the report itself. */
export function placeholders(
  report: Pick<Report, 'year' | 'draft' | 'figures' | 'aliases' | 'earlier'>,
  section: string | null,
): Names {
  const { year, figures, aliases } = report;
  const prefixes = [...(section ? [`${year}/${section}/`] : []), `${year}/`];
  const own = (id: string) => figures.get(id) ?? aliases.get(id);
  return {
    get: (name) =>
      name.includes('/')
        ? (own(name) ?? figureBefore(name, report))
        : prefixes.map((prefix) => own(prefix + name.replaceAll('.', '/'))).find(Boolean),
    all: () => {
      const names = new Map<string, Figure>();
      for (const prefix of prefixes)
        for (const [id, figure] of [...figures, ...aliases]) {
          const name = id.slice(prefix.length).replaceAll('/', '.');
          if (id.startsWith(prefix) && !names.has(name)) names.set(name, figure);
        }
      return names;
    },
  };
}

/** Anything in braces is a placeholder; a misspelt one must not pass for words. */
const placeholderPattern = /\{([^{}\n]*)\}/;

/** Joins adjacent words, because they are typeset together. */
function joined(parts: readonly Part[]): Part[] {
  const all: Part[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (typeof part === 'string' && typeof last === 'string') all[all.length - 1] = last + part;
    else if (part !== '') all.push(part);
  }
  return all;
}

/**
 * What a text of a report shows: its paragraphs and lists, its placeholders replaced by their figures. `page`: the path of the report where
 * the text is shown on another page, for links to its parts.
 */
export function blocksOf(report: Report, { blocks, section }: Prose, page = ''): Block<Part>[] {
  const names = placeholders(report, section);
  const part = (inline: Inline): Part[] => {
    if (typeof inline === 'string')
      return withoutUndrawn(inline)
        .split(placeholderPattern)
        .map((piece, index) => (index % 2 ? (names.get(piece) ?? `{${piece}}`) : piece));
    if ('literal' in inline) return [withoutUndrawn(inline.literal)];
    const { href } = inline;
    const leads = href?.startsWith('#') && { href: `${page}#${partId(report, href.slice(1))}` };
    return [{ ...inline, ...leads, parts: line(inline.parts) }];
  };
  const line = (inlines: readonly Inline[]): Part[] => joined(inlines.flatMap(part));
  const block = (each: Block<Inline>): Block<Part> =>
    'items' in each
      ? { items: each.items.map(({ number, blocks: inner }) => ({ number, blocks: inner.map(block) })) }
      : line(each);
  return blocks.map(block);
}

/** The figures that parts of a text show, in marked words too. */
export const figuresIn = (parts: readonly Part[]): Figure[] =>
  parts.flatMap((part) => (typeof part === 'string' ? [] : 'mark' in part ? figuresIn(part.parts) : [part]));

/** A text as one paragraph, its placeholders replaced by their figures. */
export const paragraphOf = (report: Report, text: Prose): Paragraph =>
  joined(paragraphsIn(blocksOf(report, text)).flatMap((each, index) => (index ? [' ', ...each] : each)));

/** Whether any text of a report has a list, or a link to another host. */
export const hasRichText = memoize((report: Report): boolean =>
  report.prose.some(({ blocks }) => isRich(blocks)),
);

/** The note of a discrepancy as one paragraph, its placeholders replaced by their figures. */
export const reasonOf = (report: Report, { note }: Discrepancy): Paragraph => paragraphOf(report, note);
