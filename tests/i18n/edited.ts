import type { Content } from '../../src/model/unread.ts';
import { textsOf } from '../problems.ts';

type Files = ReadonlyMap<string, Content>;

/** A folder with a line of one of its files changed. */
function* edited(
  folder: Files,
  where: RegExp,
  edits: (line: string) => readonly (string | null)[],
): Generator<Files> {
  for (const [file, text] of textsOf(folder)) {
    if (!where.test(file)) continue;
    const lines = text.split('\n');
    for (const [index, line] of lines.entries())
      for (const other of edits(line))
        yield new Map(folder).set(
          file,
          lines.toSpliced(index, 1, ...(other === null ? [] : [other])).join('\n'),
        );
  }
}

/** A folder without each line of the files whose names match. */
export const withoutLines = (folder: Files, where: RegExp): Files[] => [
  ...edited(folder, where, (line) => (/^#|^$/.test(line) ? [] : [null])),
];

const values = ['…', '1 200', '12,5', '0:99', 'x', '[]', '{ x: 1 }', '"“5”"', 'true', '68'];

/** A folder with another value in the place of each of its own: these by turns. */
export function withOtherValues(folder: Files): Files[] {
  let turn = 0;
  const edits = (line: string) =>
    [...line.matchAll(/(?<=: )(?:\{.*\}|[^,{}]+)/g)].map(
      ({ index, 0: typed }) =>
        line.slice(0, index) + values[turn++ % values.length]! + line.slice(index + typed.length),
    );
  return [...edited(folder, /./, edits)];
}
