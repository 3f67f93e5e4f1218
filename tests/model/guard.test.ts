import { describe, expect, test } from 'vitest';
import { braces, forbiddenCharacters, isVisible, typedFigures } from '../../src/model/guard.ts';
import { languages } from '../../src/i18n/languages.ts';
import { parseMarkdown } from '../../src/read/markdown.ts';

/** Of both languages. */
const words = new RegExp(languages.map(({ figureWords }) => figureWords.source).join('|'), 'u');

describe('typedFigures(text, words)', () => {
  test.each([
    ['12 345 звонков и 7%', ['12 345', '7%']],
    ['в 2023 году, в 9:00, 999 раз', []],
    ['по телефону 8 800 100-20-30 или +7 912 345-67-89', []],
    ['школа № 1535 и №1536', []],
    ['School No. 1535', []],
    ['1535 школ', ['1535']],
    ['$4.7 trillion and €3 bn, £2.5m', ['$4.7 trillion', '€3 bn', '£2.5m']],
    ['917 тыс. и 1,2 млн, 5 млн', ['917 тыс.', '1,2 млн', '5 млн']],
    ['52 per cent, 52 percentage points', ['52 per cent', '52 percentage']],
    ['52 процента, 52-процентный, 3 ‰', ['52 процента', '52-процентный', '3 ‰']],
    ['12K visits, 5 minutes, 4K-5', ['12K', '4K']],
    ['12,34,567 и 1’200', ['12,34,567', '1’200']],
    ['2000 тыс. человек', ['2000 тыс.']],
    ['5 мл, 5 минут, 5m, 52 персоны', []],
    ['https://example.org/12345?a=50%25', []],
    ['5000@example.org, info@5000.example', []],
    ['1_000, 1٬000, 12‘345, 1\u2007000, 12\n  345', ['1_000', '1٬000', '12‘345', '1\u2007000', '12\n  345']],
    ['в 12\n\n345', []],
    ['１２３４, １２％, ١٢٣٤, १२३४٪, 𝟏𝟐𝟑𝟒', ['１２３４', '１２％', '١٢٣٤', '१२३४٪', '𝟏𝟐𝟑𝟒']],
    ['2023 or ２０２３, 999 or ９９９', []],
    [
      '1\u200b000, 1\u2060000, 1\u00ad000, 1\u0336000',
      ['1\u200b000', '1\u2060000', '1\u00ad000', '1\u0336000'],
    ],
    ['12&percnt;, 12 &#37;, 712&nbsp;609', ['12&percnt;', '12 &#37;', '712&nbsp;609']],
    ['12\\% and 12%more', ['12\\%', '12%']],
    ['5k, 5К or 5к, 5 kg, 5km', ['5k', '5К', '5к']],
    ['712 609¹, 1000², in 2023¹, 100 м², м³, 5¹', ['712 609', '1000']],
    ['10⁶ and 110⁶, ¹²³⁴, ₁₂%, (¹²)', ['10⁶', '¹²³⁴', '₁₂%']],
    ['½ % and 1½ million, 1500½, ½ day', ['½ %', '1½ million', '1500½']],
    ['3{contacts}, {contacts}5, {a}–{b}, 2 {a}', ['3', '5']],
    ['{phone.north-5000.contacts} and {2023/remote/contacts}', []],
    ['555-123-4567, 1-800-555-1234, 495-123-45-67, 12-34-56', []],
    ['(555) 123-4567, (495) 123-45-67, 555.123.4567, 555 123 4567', []],
    ['1500-2000, 1000–5000, 555-1234', ['1500', '1000', '5000', '1234']],
    [
      'ТЫС. 5 ТЫС., 5 МЛН, 5 пп, 5 п/п, 5 проц., 5 pct, 5 p.p.',
      ['5 ТЫС.', '5 МЛН', '5 пп', '5 проц.', '5 pct', '5 p.p.'],
    ],
  ])('of %j finds %j', (text, found) => {
    expect(typedFigures(text, words).map(({ match }) => match)).toEqual(found);
  });

  test('leaves out what stands in backticks or in an address', () => {
    const text = 'ISO `9001`, [1837](https://example.org/5000), 5000';
    expect(typedFigures(text, words, parseMarkdown(text)).map(({ match }) => match)).toEqual([
      '1837',
      '5000',
    ]);
  });

  test('reads a text as it is printed', () => {
    const text =
      '**1**000, 1**000**, *12*%, 12\\%, 1\\,000, \\$5000, [1](https://example.org)000, **20**23, *5* млн';
    expect(typedFigures(text, words, parseMarkdown(text)).map((each) => [each.match, each.text])).toEqual([
      ['1**000', '1000'],
      ['1**000', '1000'],
      ['12*%', '12%'],
      ['12\\%', '12%'],
      ['1\\,000', '1,000'],
      ['$5000', '$5000'],
      ['1](https://example.org)000', '1000'],
      ['5* млн', '5 млн'],
    ]);
  });

  test.each([
    ['5,668', ['5668', '5.668']],
    ['１ ２００', ['1200']],
    ['1½%', []],
    ['1 200', ['1200']],
    ['45,3%', ['45.3%']],
    ['1,195,866.5', ['1195866.5']],
    ['1,2 млн', []],
  ])('reads %j as %j', (text, readings) => {
    expect(typedFigures(text, words).map((each) => each.readings)).toEqual([readings]);
  });

  test('counts how often the same stands before', () => {
    expect(typedFigures('5% и 5%', words).map(({ before }) => before)).toEqual(['', '5% и ']);
  });
});

test('braces(text) finds placeholders and braces without a pair', () => {
  expect(braces('{a.b} и {c, d}').map(({ match, name }) => [match, name])).toEqual([
    ['{a.b}', 'a.b'],
    ['{c, d}', 'c, d'],
  ]);
  expect(braces('раз} и {два').map(({ match, name }) => [match, name])).toEqual([
    ['}', undefined],
    ['{два', undefined],
  ]);
});

describe('forbiddenCharacters(text)', () => {
  const codes = (text: string) =>
    forbiddenCharacters(text).map(({ match, reason }) => [match.codePointAt(0)!.toString(16), reason]);

  test.each(['\0', '\r', '\u0007', '\u001b', '\u007f', '\u0085', '\u009b', '\ud800'])(
    'finds the control %j',
    (character) => {
      expect(codes(`а${character}б`)).toEqual([[character.charCodeAt(0).toString(16), 'control']]);
    },
  );

  test('takes tabs, line breaks, soft hyphens, joiners and emoji', () => {
    expect(codes('а\tб\nв\u00adг\u200dд 👩\u200d🔧 \u00a0')).toEqual([]);
  });

  test.each([
    ['\u202eа', ['202e']],
    ['\u202eа\u202c', []],
    ['\u2066а\u2067б\u2069', ['2066']],
    ['\u2067а\u2069\u202aб\u202c', []],
    ['\u202aа\u2069', ['202a']],
  ])('of marks of direction %j finds those left open', (text, open) => {
    expect(codes(text)).toEqual(open.map((code) => [code, 'direction']));
  });
});

test.each(['\u200b', '\u2060\u200d ', '\u00ad', '\u3164', '\u2800', '\ufeff'])(
  'isVisible(%j) is false',
  (text) => {
    expect(isVisible(text)).toBe(false);
    expect(isVisible(`${text}я`)).toBe(true);
  },
);

/** The example with every field that it lacks. */
