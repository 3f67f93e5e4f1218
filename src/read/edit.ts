/** A stretch of a text and what to put in its place. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** The text with all edits made, which must not overlap. Every other character stays as it is typed. */
export function edited(text: string, edits: readonly Edit[]): string {
  let rest = 0;
  const pieces = [...edits]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((edit) => {
      const kept = text.slice(rest, edit.start);
      rest = edit.end;
      return kept + edit.text;
    });
  return pieces.join('') + text.slice(rest);
}

/** The offset where the line that contains `offset` begins. */
export const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** The offset where the next line begins; `offset` itself where it is the start of a line. */
export function nextLine(text: string, offset: number): number {
  if (text[offset - 1] === '\n') return offset;
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}
