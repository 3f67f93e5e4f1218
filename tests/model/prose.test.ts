import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/model/figure.ts';
import { blocksOf, placeholders, reasonOf } from '../../src/model/prose.ts';
import { paragraphsIn } from '../../src/model/markup.ts';
import { prose } from '../../src/read/build/figures.ts';
import { changed, example } from '../example.ts';
import { realData, reportOf } from '../problems.ts';

const report = reportOf(example());
const at = { file: 'x.yaml', path: [] };
const figure: Figure = report.figures.get('2023/calls/members/from')!;

describe('blocksOf(report, prose)', () => {
  test.each<[text: string, pieces: unknown]>([
    ['Одно слово', [['Одно слово']]],
    ['Первый.\n\nВторой.', [['Первый.'], ['Второй.']]],
    ['Первый.\n \t\n\n\nВторой.\n', [['Первый.'], ['Второй.']]],
    ['Строка,\n  ее продолжение.', [['Строка, ее продолжение.']]],
    ['Было {members.from}, стало', [['Было ', figure, ', стало']]],
    ['{members.from}', [[figure]]],
    ['{members.from}{members.from}', [[figure, figure]]],
    ['{members.from}\n\n{members.from}', [[figure], [figure]]],
    ['Нет {такого}', [['Нет {такого}']]],
    [
      '**Было {members.from}**, [стало](https://x.org/a)',
      [
        [
          { mark: 'strong', parts: ['Было ', figure] },
          ', ',
          { mark: 'link', href: 'https://x.org/a', parts: ['стало'] },
        ],
      ],
    ],
    [
      '[](https://x.org/a)[**\u200b**](mailto:a@x.org)',
      [
        [
          { mark: 'link', href: 'https://x.org/a', parts: ['https://x.org/a'] },
          { mark: 'link', href: 'mailto:a@x.org', parts: ['mailto:a@x.org'] },
        ],
      ],
    ],
    [
      '[раз, *<https://x.org/b>*](https://x.org/a)',
      [
        [
          {
            mark: 'link',
            href: 'https://x.org/a',
            parts: ['раз, ', { mark: 'em', parts: ['https://x.org/b'] }],
          },
        ],
      ],
    ],
    [
      '*Да* и `{members.from}`, ISO `9001`',
      [
        [
          { mark: 'em', parts: ['Да'] },
          ' и ',
          { mark: 'code', parts: ['{members.from}'] },
          ', ISO ',
          { mark: 'code', parts: ['9001'] },
        ],
      ],
    ],
    [
      '- раз\n- {members.from}\n\nТри',
      [
        {
          items: [
            { number: null, blocks: [['раз']] },
            { number: null, blocks: [[figure]] },
          ],
        },
        ['Три'],
      ],
    ],
    [
      '1. раз\n1. два',
      [
        {
          items: [
            { number: 1, blocks: [['раз']] },
            { number: 2, blocks: [['два']] },
          ],
        },
      ],
    ],
    [
      '2. раз\n5. два',
      [
        {
          items: [
            { number: 2, blocks: [['раз']] },
            { number: 5, blocks: [['два']] },
          ],
        },
      ],
    ],
    ['[слово] &amp; 2 * 3, > 5 и ---', [['[слово] &amp; 2 * 3, > 5 и ---']]],
    ['Строка\n---\n> цитата', [['Строка'], ['---'], ['> цитата']]],
  ])('blocksOf(%j) has the figures in their places', (text, pieces) => {
    expect(blocksOf(report, prose(text, at, 'calls'))).toEqual(pieces);
  });

  test.each([
    ['#data', '', '#data'],
    ['#data', '/2023/', '/2023/#data'],
    ['#territories', '/2023/', '/2023/#territories'],
    ['https://x.org/', '/2023/', 'https://x.org/'],
  ])('blocksOf(a link to %s, on a page other than %j) leads to %s', (href, page, leads) => {
    const [block] = blocksOf(report, prose(`[сюда](${href})`, at, null), page);
    expect(block).toEqual([{ mark: 'link', href: leads, parts: ['сюда'] }]);
  });

  test('blocksOf the social section of 2023 hold the three figures of its claim', () => {
    const real = reportOf(realData());
    const social = real.sections.find(({ id }) => id === 'social')!;
    const last = paragraphsIn(blocksOf(real, social.text!)).at(-1)!;
    expect(last.map((piece) => (typeof piece === 'string' || 'mark' in piece ? piece : piece.value))).toEqual(
      [
        'В официальном сообществе ВКонтакте увеличено число подписчиков на ',
        68,
        ': с ',
        5012,
        ' до ',
        7283,
        '.',
      ],
    );
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
      'visits.office.south.service',
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
