import assert from 'node:assert/strict';
import { example } from '../example.ts';
import { printed } from './printed.ts';

const commands = /[^\P{Cc}\n]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]|##\[/u;

/** Nothing that a terminal or a CI server would obey: the only commands at the start of a line are ours. */
export function commandsNothing(files: ReadonlyMap<string, string>, of: string) {
  for (const [format, text] of printed(files)) {
    assert.equal(commands.exec(text)?.[0], undefined, `${format} ${of}`);
    const lines = text.split('\n').filter((line) => /^\s*::/.test(line));
    const foreign = lines.filter((line) => !/^::(error|warning|notice) file=/.test(line));
    assert.deepEqual(format === 'github' ? foreign : lines, [], `${format} ${of}`);
  }
}

export const hostile = [
  '::stop-commands::x',
  '  ::add-mask::y',
  '##[add-mask]z',
  '\\e[31m\\e]0;title\\a',
  '\\r\\n::error::forged',
  '\\u2028::x\\u202e\\u009b31m',
];

/** The example with all of these in the place of each of its texts, keys and figures, and which that is. */
export function withHostile(): { files: Map<string, string>; of: string }[] {
  const places = [...example()].flatMap(([file, text]) =>
    [...text.matchAll(/(?<=: |- |\[|^ *)[\p{L}\d][^,\n{}[\]:#"|]*/gmu)].map((match) => ({
      file,
      text,
      match,
    })),
  );
  return places.map(({ file, text, match: { index, 0: typed } }, place) => {
    const other = hostile.map((_, turn) => hostile[(place + turn) % hostile.length]).join('');
    const start = text.slice(0, index);
    const files = new Map(example()).set(file, `${start}"${other}"${text.slice(index + typed.length)}`);
    return { files, of: `${file} ${typed} ${other}` };
  });
}
