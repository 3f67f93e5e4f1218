import fc from 'fast-check';

/** Any character there is. */
export const character = fc
  .integer({ min: 0, max: 0x10ffff })
  .filter((code) => code < 0xd800 || code > 0xdfff) // the halves of a pair are none
  .map((code) => String.fromCodePoint(code));

/** What an editor may do to a text by accident. */
export const slip = fc.oneof(
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
      fc.string({ unit: character, maxLength: 5 }),
    ),
  }),
);

export function slipped(
  text: string,
  edit: typeof slip extends fc.Arbitrary<infer Edit> ? Edit : never,
): string {
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
