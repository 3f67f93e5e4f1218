import { parser } from '@lezer/markdown';
import { markupLimits } from '../model/markup.ts';

/** What the parser looks no further into: a sign after a backslash, words in backticks. */
const literal = /\\[^]|(?<!`)`[^`]+`(?!`)/g;
/** Emphasised words with nothing else in them, and a link of plain words: the parser finds their ends at once. */
const plainWords =
  /(?<![^\s\p{P}]|[*_])(\*{1,2}|_{1,2})(?=[\p{L}\p{N}])[^*_[\]`<]*(?<=[\p{L}\p{N}])\1(?![^\s\p{P}]|[*_])/gu;
const plainLink = /\[[^[\]()*_`<]*\]\((?:[^\s()<>[\]`]|\([^\s()<>[\]`]*\))*\)/g;
/** What the parser may compare with all that stands before it. */
const mark = /\*+|_+|`{2,}|[[\]<]/g;

function hasTooManyMarks(paragraph: string): boolean {
  const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const { links, marks } = markupLimits;
  const rest = paragraph.replace(literal, 'a').replace(plainWords, 'a');
  return count(rest, plainLink) > links || count(rest.replace(plainLink, 'a'), mark) > marks;
}

/**
 * CommonMark without the constructs that a report does not need; these are printed as they are typed. What would take the parser more time
 * than in proportion to the text is one node, which is refused: a paragraph of too many marks, and whatever is nested too deeply.
 */
export const markdown = parser.configure({
  defineNodes: ['ManyMarks', { name: 'Deep', block: true }],
  parseInline: [
    {
      name: 'ManyMarks',
      before: 'Escape',
      parse: (paragraph, _, at) =>
        at === paragraph.offset && hasTooManyMarks(paragraph.text)
          ? paragraph.addElement(paragraph.elt('ManyMarks', at, paragraph.end))
          : -1,
    },
  ],
  parseBlock: [
    {
      name: 'Deep',
      before: 'BulletList',
      parse(block, line) {
        if (block.depth <= 1 + 2 * markupLimits.depth) return false; // the text, then a list and an item at each level
        const start = block.lineStart + line.pos;
        block.addElement(block.elt('Deep', start, block.lineStart + line.text.length));
        return block.nextLine() || true;
      },
    },
  ],
  remove: [
    'Blockquote',
    'IndentedCode',
    'FencedCode',
    'HorizontalRule',
    'SetextHeading',
    'LinkReference',
    'Entity',
    'HardBreak',
  ],
});
