import { printable } from './printable.ts';

const widest = 100;

/** A source line, and the characters of it that are to be marked; `column` counts from 1. */
interface Pointed {
  source: string;
  column: number;
  length: number;
}

/** The source line of a problem and the carets that mark its characters, both cut to `widest` if the line is too long to show. */
export function caretLine({ source, column, length }: Pointed): { line: string; carets: string } {
  const start = Math.max(0, Math.min(column - 20, source.length - widest));
  const line = printable(source.slice(start, start + widest));
  const meant = Math.max(1, Math.min(length, start + line.length - column + 1));
  return { line, carets: ' '.repeat(column - 1 - start) + '^'.repeat(meant) };
}
