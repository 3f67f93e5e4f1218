import { expect, test } from 'vitest';
import { compoundsIn } from '../../src/components/compound.ts';

test('compoundsIn finds short compounds, and keeps the text', () => {
  expect(compoundsIn('Ross-on-Wye, (Онлайн-ЦОК). Кол-центр')).toEqual([
    '',
    'Ross-on-Wye',
    ', (',
    'Онлайн-ЦОК',
    '). ',
    'Кол-центр',
    '',
  ]);
  expect(compoundsIn('«Контакт-центр»:\u00a0кто-то')).toEqual([
    '«',
    'Контакт-центр',
    '»:\u00a0',
    'кто-то',
    '',
  ]);
});

test.each([
  ['a long compound', 'справочно-информационной, Llanfair-upon-the-Water'],
  ['what ends in a hyphen', '-b, a-, теле- и радио-'],
  ['an e-mail address', 'call-centre@sub-net.org'],
  ['an address of a page', 'https://my-site.org/a-b/c-d?e-f=g-h, my-site.org, www.a-b.c-d'],
  ['a telephone number', '8-800-555-35-35, +7-900-x-y'],
  ['a date', '2023-12-31, 31-дек-2023'],
  ['a number with a word', '24-часовой, COVID-19, 50-ти'],
  ['a path', 'in-person/out-side, a-b\\c-d, foo-bar_baz'],
])('compoundsIn finds none in %s', (_, text) => {
  expect(compoundsIn(text)).toEqual([text]);
});
