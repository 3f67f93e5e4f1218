import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/model/figure.ts';
import { paragraphs, placeholders, reasonOf } from '../../src/model/prose.ts';
import { changed, example } from '../example.ts';
import { realData, reportOf } from '../problems.ts';

const report = reportOf(example());
const at = { file: 'x.yaml', path: [] };
const figure: Figure = report.figures.get('2023/calls/members/from')!;

describe('paragraphs(report, prose)', () => {
  test.each<[text: string, pieces: unknown]>([
    ['Одно слово', [['Одно слово']]],
    ['Первый.\n\nВторой.', [['Первый.'], ['Второй.']]],
    ['Первый.\n \t\n\n\nВторой.\n', [['Первый.'], ['Второй.']]],
    ['Строка,\n  ее продолжение.', [['Строка, ее продолжение.']]],
    ['Было {members.from}, стало', [['Было ', figure, ', стало']]],
    ['{members.from}', [[figure]]],
    ['{members.from}{members.from}', [[figure, figure]]],
    ['{members.from}\n\n{members.from}', [[figure], [figure]]],
    ['Нет {такого}', [['Нет ', '{такого}']]],
  ])('paragraphs(%j) has the figures in their places', (text, pieces) => {
    expect(paragraphs(report, { text, at, section: 'calls' })).toEqual(pieces);
  });

  test('paragraphs of the social section of 2023 hold the three figures of its claim', () => {
    const real = reportOf(realData());
    const social = real.sections.find(({ id }) => id === 'social')!;
    const last = paragraphs(real, social.text!).at(-1)!;
    expect(last.map((piece) => (typeof piece === 'string' ? piece : piece.value))).toEqual([
      'В официальном сообществе ВКонтакте увеличено число подписчиков на ',
      68,
      ': с ',
      5012,
      ' до ',
      7283,
      '.',
    ]);
  });
});

test('reasonOf(report, discrepancy) returns why the figure stands, with the figures that it names', () => {
  const named = reportOf(changed('2023/calls.yaml', 'Так опубликовано.', 'Было {members.from}.'));
  const { from, discrepancy } = named.sections[1]!.claims[0]!;
  expect(reasonOf(named, discrepancy!)).toEqual(['Было ', from, '.']);
});

describe('placeholders(report, section)', () => {
  test('placeholders(report, null) names every published figure from the report down', () => {
    expect([...placeholders(report, null).all().keys()]).toEqual([
      'contacts',
      'visits.office.contacts',
      'visits.office.wait',
      'visits.office.north.contacts',
      'visits.office.north.wait',
      'visits.office.south.contacts',
      'visits.office.south.wait',
      'calls.contacts',
      'calls.phone.contacts',
      'calls.phone.wait',
      'calls.phone.north.contacts',
      'calls.phone.south.contacts',
      'calls.chat.contacts',
      'calls.members.from',
      'calls.members.to',
      'calls.members.growth',
    ]);
  });

  test("placeholders(report, 'calls') names its own figures first, and in short", () => {
    const names = placeholders(report, 'calls');
    expect([...names.all().keys()].slice(0, 3)).toEqual(['contacts', 'phone.contacts', 'phone.wait']);
    expect(names.get('contacts')).toBe(report.sections[1]!.total!.figure);
    expect(names.get('visits.office.contacts')?.value).toBe(300);
  });
});
