/** A stretch of a text and what to put in its place. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

const editsInOrder = (edits: readonly Edit[]): Edit[] =>
  [...edits].sort((a, b) => a.start - b.start || a.end - b.end);

/** The text with all edits made, which must not overlap. Every other character stays as it is typed. */
export function edited(text: string, edits: readonly Edit[]): string {
  let rest = 0;
  const pieces = editsInOrder(edits).map((edit) => {
    const kept = text.slice(rest, edit.start);
    rest = edit.end;
    return kept + edit.text;
  });
  return pieces.join('') + text.slice(rest);
}

/** The offset in a text that an offset in its edited text comes from; where an edit has put something else, the start of that edit. */
export function origin(edits: readonly Edit[], offset: number): number {
  let added = 0;
  for (const { start, end, text } of editsInOrder(edits)) {
    if (offset < start + added) break;
    if (offset < start + added + text.length) return start;
    added += text.length - (end - start);
  }
  return offset - added;
}

/** The offset where the line that contains `offset` begins. */
export const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** The offset where the next line begins; `offset` itself where it is the start of a line. */
export function nextLine(text: string, offset: number): number {
  if (text[offset - 1] === '\n') return offset;
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}
