import { isVisible } from '../model/guard.ts';
import { isMarked, type Inline } from '../model/markup.ts';

/** A part without links in it, only with their words. */
const unlinked = (part: Inline): Inline[] => {
  if (!isMarked(part)) return [part];
  const parts = part.parts.flatMap(unlinked);
  return part.mark === 'link' ? parts : [{ ...part, parts }];
};

const textOf = (part: Inline): string =>
  isMarked(part) ? part.parts.map(textOf).join('') : typeof part === 'string' ? part : part.literal;

/** What stands in a link: its content without further links, which HTML does not allow there; its address where that cannot be seen. */
export function linkWords(content: readonly Inline[], address: string): Inline[] {
  const parts = content.flatMap(unlinked);
  return isVisible(parts.map(textOf).join('')) ? parts : [{ literal: address }];
}
