import fc from 'fast-check';
import { expect, test } from 'vitest';
import { example } from '../example.ts';
import { readAll, realData } from '../problems.ts';

/** What an editor may do to a text by accident. */
const slip = fc.oneof(
  fc.record({ do: fc.constant('delete a line' as const), at: fc.nat() }),
  fc.record({ do: fc.constant('repeat a line' as const), at: fc.nat() }),
  fc.record({
    do: fc.constant('indent a line' as const),
    at: fc.nat(),
    by: fc.constantFrom('  ', ' ', '\t', '- '),
  }),
  fc.record({ do: fc.constant('swap lines' as const), at: fc.nat(), with: fc.nat() }),
  fc.record({ do: fc.constant('swap characters' as const), at: fc.nat() }),
  fc.record({ do: fc.constant('delete a character' as const), at: fc.nat() }),
  fc.record({ do: fc.constant('cut off' as const), at: fc.nat() }),
  fc.record({
    do: fc.constant('type' as const),
    at: fc.nat(),
    text: fc.oneof(
      fc.constantFrom(...'{}[]:,-#&*!|>\'"%@`?\\\n\t\u00a0 \u0000\u001b\uFEFF0.~<'),
      fc.constantFrom(
        '{}',
        '[]',
        ': ',
        '- ',
        '\n\n',
        '&a ',
        '*a',
        '!!x ',
        '<<: ',
        'null',
        '.inf',
        '{{ x }}',
        '{x}',
        '__proto__: ',
        'constructor: ',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
  }),
);

function slipped(text: string, edit: typeof slip extends fc.Arbitrary<infer Edit> ? Edit : never): string {
  const lines = text.split('\n');
  const line = edit.at % lines.length;
  const at = edit.at % (text.length + 1);
  switch (edit.do) {
    case 'delete a line':
      return lines.toSpliced(line, 1).join('\n');
    case 'repeat a line':
      return lines.toSpliced(line, 0, lines[line]!).join('\n');
    case 'indent a line':
      return lines.with(line, edit.by + lines[line]!).join('\n');
    case 'swap lines': {
      const other = edit.with % lines.length;
      return lines.with(line, lines[other]!).with(other, lines[line]!).join('\n');
    }
    case 'swap characters':
      return text.slice(0, at) + text.slice(at + 1, at + 2) + text.slice(at, at + 1) + text.slice(at + 2);
    case 'delete a character':
      return text.slice(0, at) + text.slice(at + 1);
    case 'cut off':
      return text.slice(0, at);
    case 'type':
      return text.slice(0, at) + edit.text + text.slice(at);
  }
}

/** What must hold of every data folder, whatever is in it. */
function holds(files: ReadonlyMap<string, string>): void {
  const { problems, editions } = readAll(files);
  for (const { message, hint, related, file, line, column, length, source, path } of problems) {
    const words = [message, hint, path, ...related.map((each) => each.message)].join('\n');
    expect(words).not.toMatch(/undefined|\[object|NaN|Infinity(?!\w)|=>/);
    expect(message).not.toBe('');
    expect(hint).not.toBe('');
    const text = files.get(file);
    if (text === undefined) continue;
    const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
    expect(source).toBe(lines[line - 1]);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(column).toBeLessThanOrEqual(source.length + 1);
    expect(length).toBeGreaterThanOrEqual(1);
  }
  // An error stands for everything that is not proven, and where there is none every year is.
  if (problems.some(({ severity }) => severity === 'error')) return;
  const years = new Set([...files.keys()].flatMap((file) => /^(\d{4})\//.exec(file)?.[1] ?? []));
  expect(editions.map(({ report }) => report.year)).toEqual([...years].sort());
  expect(editions.flatMap(({ checks }) => checks).filter(({ status }) => status === 'failed')).toEqual([]);
}

const folders = { 'the real data': realData(), 'the example': example() };

test.each(Object.entries(folders))('read(files) takes any slip of the keyboard in %s', (_, folder) => {
  const file = fc.constantFrom(...folder.keys());
  fc.assert(
    fc.property(fc.array(fc.tuple(file, slip), { minLength: 1, maxLength: 4 }), (edits) => {
      const files = new Map(folder);
      for (const [name, edit] of edits) files.set(name, slipped(files.get(name)!, edit));
      holds(files);
    }),
    { numRuns: Number(process.env['FUZZ_RUNS'] ?? 150) },
  );
});

test('read(files) takes any value in the place of any other', () => {
  const values = ['', '-5', 'текст', '{}', '[{ a: 1 }]', 'true', '0:04:24', '&a [*a]'];
  for (const [file, text] of example())
    for (const { index, 0: match } of text.matchAll(/(?<=: |- |\[)(?:\{[^}]*\}|\[[^\]]*\]|[^,\n{}[\]]+)/g))
      for (const value of values)
        holds(new Map(example()).set(file, text.slice(0, index) + value + text.slice(index + match.length)));
});
