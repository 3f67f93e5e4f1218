import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bytes, outcome, svg } from './drawing.ts';

/** Pieces that, one after the other, make markup of every kind, whole or not. */
const piece = fc.constantFrom(
  ...[
    '<g>',
    '</g>',
    '<rect ',
    '/>',
    '>',
    '<',
    '"',
    '=',
    ' href="',
    ' style="',
    'url(',
    '#a',
    ')',
    '//b',
    'data:image/png,',
    '&#60;',
  ],
  ...[
    '<style>',
    '</style>',
    '<text>',
    '</text>',
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    'script',
    ' onload',
    '&lt;',
    '\\',
    '@import',
    'é',
  ],
);

/** What is written of a drawing has nothing else in it than what draws, however its source is made. */
export const writesNothingElse: fc.IProperty<[string[]]> = fc.property(
  fc.array(piece, { maxLength: 12 }),
  (pieces) => {
    const out = outcome(bytes(svg(pieces.join(''))));
    if (!out.startsWith('<svg')) return;
    assert.equal(outcome(bytes(out)), out);
    assert.doesNotMatch(out, /<script|\sonload=|href="(?!#|data:image\/|")/);
  },
);
