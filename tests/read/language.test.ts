import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { read } from '../../src/read/read.ts';
import { changed } from '../example.ts';

describe('the language of a folder', () => {
  const localeOf = (files: ReadonlyMap<string, string>) => read(files, languages).locale;
  const named = (locale: string) => changed('site.yaml', 'locale: ru', `locale: ${locale}`);
  const english = new Map(
    [...named('en')].map(([file, text]) => [file, text.replace(/[А-Яа-яё]+/g, 'Word')]),
  );

  test.each([
    ['ru', 'ru'],
    ['en-GB', 'en-GB'],
    ['en-gb', 'en-GB'],
    ['ru-KZ', 'ru-KZ'],
    ['en-US-posix', 'en-US-u-va-posix'],
    ['en-x-our', 'en-x-our'],
    ['en-u-hc-h12', 'en-u-hc-h12'],
  ])('is the variant that it names: %s', (typed, locale) => {
    expect([localeOf(named(typed)), read(named(typed), languages).problems]).toEqual([locale, []]);
  });

  test.each(['fr', 'rus', 'en-'])('is that of its letters while it names %s', (typed) => {
    expect(localeOf(named(typed))).toBe('ru');
    expect(localeOf(changed('site.yaml', 'locale: en', `locale: ${typed}`, english))).toBe('en');
  });

  test.each([
    ['ru-u-nu-deva', 'numbers', 'ru'],
    ['en-IN-u-nu-arab-x-our', 'numbers', 'en-IN'],
    ['en-1', 'code', 'en'],
  ])('is not %s, but what its error says to type', (typed, reason, instead) => {
    expect(
      read(named(typed), languages).problems.map(({ finding: { code, details } }) => [code, details]),
    ).toEqual([['unknown-locale', { locale: typed, known: ['ru', 'en'], reason, instead }]]);
    expect(read(named(instead), languages).problems).toEqual([]);
  });

  test('is English where nothing else is said', () => {
    expect(localeOf(new Map())).toBe('en');
    expect(localeOf(new Map(english).set('site.yaml', 'a: ['))).toBe('en');
  });
});
