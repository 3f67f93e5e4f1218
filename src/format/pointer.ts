import type { Problem } from './problem.ts';

const widest = 100;

/** Control characters of a file would command a terminal. */
export const harmless = (text: string) => text.replace(/\p{Cc}/gu, ' ');

/** The source line of a problem and the carets under what is meant, both cut out of a line that is too long to show. */
export function pointer({ source, column, length }: Problem): { line: string; carets: string } {
  const start = Math.max(0, Math.min(column - 20, source.length - widest));
  const line = harmless(source.slice(start, start + widest));
  const meant = Math.max(1, Math.min(length, start + line.length - column + 1));
  return { line, carets: ' '.repeat(column - 1 - start) + '^'.repeat(meant) };
}
