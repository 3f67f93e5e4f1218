import { expect, test } from 'vitest';
import { edited, origin, type Edit } from '../../src/read/edit.ts';

const text = 'один два три';
const edits: Edit[] = [
  { start: 9, end: 12, text: 'ТРИ!' },
  { start: 0, end: 5, text: '' },
  { start: 5, end: 5, text: 'и ' },
];

test('edited(text, edits) makes all edits, in the order of the text', () => {
  expect(edited(text, edits)).toBe('и два ТРИ!');
});

test.each([
  ['и', 5],
  ['д', 5],
  ['а', 7],
  ['Т', 9],
  ['!', 9],
])(
  'origin(edits, offset) of “%s” is %i, where it stood or what it has replaced began',
  (character, offset) => {
    expect(origin(edits, edited(text, edits).indexOf(character))).toBe(offset);
  },
);
