import { describe, expect, test } from 'vitest';
import { changed } from '../example.ts';
import { problemsOf } from '../problems.ts';

/** What is found in a text that stands in the closing of the calls. */
const found = (text: string) =>
  problemsOf(changed('2023/calls.yaml', 'closing: Спасибо.', `closing: ${JSON.stringify(text)}`)).map(
    ({ code, source, column, length }) => `${code} ${source.slice(column - 1, column - 1 + length)}`,
  );

describe('prose(report) takes for a figure', () => {
  test.each([
    ['Было 5012 звонков', '5012'],
    ['Было 1000.', '1000'],
    ['Было 712 609 звонков', '712 609'],
    ['Было 712\u00a0609 звонков', '712\u00a0609'],
    ['Было 712\u202f609 звонков', '712\u202f609'],
    ['Было 1.195.866 звонков', '1.195.866'],
    ['Было 1,195,866 звонков', '1,195,866'],
    ['Было 5012,5 тонны', '5012,5'],
    ['(5012)', '5012'],
    ['«5012»', '5012'],
    ['−5012', '5012'],
    ['Рост 68%', '68%'],
    ['Рост 68 %', '68 %'],
    ['Рост 45,3%', '45,3%'],
    ['Рост 0.5%', '0.5%'],
    ['Готово на 100%', '100%'],
    ['В 2023 712 609 звонков', '712 609'],
    ['Год 1812', '1812'],
    ['Год 2100', '2100'],
    ['С 1500-2023', '1500'],
    ['Потрачено $4.7 trillion', '$4.7 trillion'],
    ['Было 917 тыс. звонков', '917 тыс.'],
    ['Rose by 52 per cent', '52 per cent'],
    ['Рост на 52 процента', '52 процента'],
    ['Почти 1,2 млн', '1,2 млн'],
    ['[Было 5012](https://example.org/)', '5012'],
    ['**5012** звонков', '5012'],
  ])('what stands in %j', (text, figure) => {
    expect(found(text)).toEqual([`typed-figure ${figure}`]);
  });

  test('each of two', () => {
    expect(found('Было 5012, стало 7283.')).toEqual(['typed-figure 5012', 'typed-figure 7283']);
    expect(found('Было 5012, и вновь 5012.')).toHaveLength(2);
    expect(found('Было 5012, телефон 8 800 250 60 60, стало 7283')).toHaveLength(2);
  });
});

describe('prose(report) takes for no figure', () => {
  test.each([
    'В 2023 году',
    'В 1999 и 2024 годах',
    'с 15 по 25 число с 8:00 до 18:00',
    '999 звонков',
    '99,99 рубля',
    '3,14159',
    '10.12.2023',
    '31.12.2023 г.',
    '2ГИС',
    'club123456',
    'форма А1234Б',
    '8 800 250 60 60',
    '8 (800) 250-60-60',
    '8-800-250-60-60',
    '88002506060',
    '+7 495 123-45-67',
    '+7 (495) 123 45 67',
    'телефон: 8 800 250 60 60, добавочный 101',
    'Будни 100, 200 и 300',
    'ISO `9001`, с `1837` года, `{contacts}`',
    '[Порядок](https://example.org/2012/5012.html)',
    'https://example.org/5012',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('prose(report) takes for no placeholder', () => {
  test.each([
    ['{member.to}', '{member.to}'],
    ['{}', '{}'],
    ['{ members.to }', '{ members.to }'],
    ['{Members.to}', '{Members.to}'],
    ['Было {members.from и стало', '{members.from'],
    ['Было members.from} и стало', '}'],
    ['{members', '{members'],
  ])('what stands in %j', (text, shown) => {
    expect(found(text)).toEqual([`unknown-placeholder ${shown}`]);
  });

  test('a placeholder over two lines', () => {
    const files = changed(
      '2023/calls.yaml',
      'closing: Спасибо.',
      'closing: |\n  Было {members.\n  from} их.',
    );
    expect(problemsOf(files).map(({ code, line }) => `${line} ${code}`)).toEqual([
      '31 unknown-placeholder',
      '32 unknown-placeholder',
    ]);
  });

  test('but any figure of the section in short, and any figure of the report', () => {
    expect(
      found('{members.to} {phone.north.contacts} {visits.office.wait} {calls.members.to} {contacts}'),
    ).toEqual([]);
  });
});

test('prose(report) takes no step of a name that is right elsewhere for a misspelling', () => {
  const meant = (text: string) =>
    /Возможно, имелось в виду: (\S+)\. /.exec(
      problemsOf(changed('2023/calls.yaml', 'closing: Спасибо.', `closing: ${JSON.stringify(text)}`))[0]!
        .hint,
    )?.[1];
  expect(meant('{member.from}')).toBe('{members.from}');
  expect(meant('{members.form}')).toBe('{members.from}');
  expect(meant('{phone.noth.contacts}')).toBe('{phone.north.contacts}');
  expect(meant('{chat.wait}')).toBeUndefined();
  expect(meant('{members.total}')).toBe('{members.to}');
});

const unnamed =
  'Внесите число в данные и назовите его в фигурных скобках. Если оно ничего не считает, возьмите его в обратные апострофы: `9001`.';

test('prose(report) names the placeholder of a figure that is typed by hand', () => {
  const hints = (text: string) =>
    problemsOf(changed('2023/calls.yaml', 'closing: Спасибо.', `closing: ${text}`)).map(({ hint }) => hint);
  expect(hints('Их 1 200')).toEqual(['Напишите вместо него {contacts}.']);
  expect(hints('30%')).toEqual([
    'Напишите вместо него {members.growth}. Текст, который начинается со скобки, берут в кавычки.',
  ]);
  expect(hints('30,0%')).toEqual([unnamed]);
  expect(hints('Всего 1500')).toEqual([unnamed]); // {contacts} is another here
});

describe('prose(report) reads the reason of a discrepancy', () => {
  const reason = (text: string) =>
    problemsOf(changed('2023/calls.yaml', 'note: Так опубликовано.', `note: ${JSON.stringify(text)}`)).map(
      ({ code, line }) => `${line} ${code}`,
    );

  test('for figures typed by hand', () => {
    expect(reason('Опубликовано 30%.')).toEqual(['27 typed-figure']);
  });

  test('for placeholders, of its section and of the report', () => {
    expect(reason('Было {members.from}, всего {visits.office.contacts}.')).toEqual([]);
    expect(reason('Было {member.from}.')).toEqual(['27 unknown-placeholder']);
  });
});

describe('prose(report) takes a link to a part of the page', () => {
  test('that is there', () => {
    expect(found('[Визиты](#visits), [итоги](#closing), [данные](#data)')).toEqual([]);
  });

  test('and names the part that a misspelt one surely meant', () => {
    const files = changed('2023/calls.yaml', 'closing: Спасибо.', 'closing: "[Визиты](#visit)"');
    expect(problemsOf(files)).toMatchObject([{ code: 'unknown-id', column: 20, length: 6 }]);
    expect(problemsOf(files)[0]!.hint).toContain('visits');
  });
});
