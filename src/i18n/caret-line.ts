const widest = 100;

/** What a terminal would obey, break a line at, or draw backwards: control characters, line separators, marks of direction. */
const commanding = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/** What a CI server would obey in its log: `::command::` at the start of a line, `##[command]` anywhere. */
const workflowCommand = /(?<=^\s*:):|(?<=#)#(?=\[)/g;

/** Makes a text of the data safe to print on one line: each character that a terminal or a CI server would obey becomes a space. */
export const stripControlChars = (text: string): string =>
  text.replace(commanding, ' ').replace(workflowCommand, ' ');

/** A source line, and the characters of it that are to be marked; `column` counts from 1. */
interface Pointed {
  source: string;
  column: number;
  length: number;
}

/** The source line of a problem and the carets that mark its characters, both cut to `widest` if the line is too long to show. */
export function caretLine({ source, column, length }: Pointed): { line: string; carets: string } {
  const start = Math.max(0, Math.min(column - 20, source.length - widest));
  const line = stripControlChars(source.slice(start, start + widest));
  const meant = Math.max(1, Math.min(length, start + line.length - column + 1));
  return { line, carets: ' '.repeat(column - 1 - start) + '^'.repeat(meant) };
}
