import { describe, expect, test } from 'vitest';
import { createFormatters } from '../../src/i18n/formatters.ts';
import { languageOf, languages } from '../../src/i18n/languages.ts';
import { readsBack } from '../../src/i18n/read-back.ts';

const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
/** The codes of all countries: those of two letters that have a name. */
const regions = Array.from({ length: 26 * 26 }, (_, n) =>
  String.fromCharCode(65 + Math.floor(n / 26), 65 + (n % 26)),
).filter((code) => regionNames.of(code));

describe('readsBack(language)', () => {
  test.each(languages)('holds for $locale in every country', ({ locale }) => {
    expect(regions.length).toBeGreaterThan(200);
    const names = [locale, ...regions.map((region) => `${locale}-${region}`)];
    expect(names.filter((name) => !readsBack(languageOf(name)))).toEqual([]);
  });

  test.each([
    'en-US-posix',
    'en-Shaw',
    'ru-Latn',
    'en-001',
    'en-GB-oxendict',
    'en-x-our',
    'ru-u-ca-buddhist',
  ])('holds for %s', (locale) => {
    expect(readsBack(languageOf(locale))).toBe(true);
  });

  test.each(['en-u-nu-arab', 'ru-u-nu-deva', 'ru-RU-u-nu-fullwide', 'en-u-nu-hanidec-x-our'])(
    'does not hold for %s, whose digits are not written',
    (locale) => {
      expect(readsBack(languageOf(locale))).toBe(false);
    },
  );

  test.each([
    ['no digits', { grouping: [] as number[] }],
    ['a decimal mark of another country', { decimal: ',' }],
    ['a group mark of another country', { thousands: '.' }],
  ])('does not hold for %s', (_, numbers) => {
    const { locale, ...english } = languageOf('en');
    expect(readsBack({ ...english, locale, numbers: { ...english.numbers, ...numbers } })).toBe(false);
  });
});

test('numbers of en-US-posix are written without groups', () => {
  const format = createFormatters(languageOf('en-US-posix'));
  expect([format.count(1_234_567), format.figure('number', -1234.5, 1), format.percent(98.4, 1)]).toEqual([
    '1234567',
    '−1234.5',
    '98.4%',
  ]);
});
