/** A stretch of a text and what to put in its place. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** The text with all edits made; none may reach into another. Every other character stays as it is typed. */
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

/** Where the line of an offset begins. */
export const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** Where the line after an offset begins; of an offset at a line's start, that very line. */
export function nextLine(text: string, offset: number): number {
  if (text[offset - 1] === '\n') return offset;
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}
