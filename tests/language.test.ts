import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Language } from '../src/i18n/language.ts';
import { languageOf, locales } from '../src/i18n/languages.ts';
import { createFormatters } from '../src/i18n/formatters.ts';
import { isBadlySpaced, isUnsaid } from './i18n/wording.ts';
import { samples } from './language-samples.ts';

/** Everything that a language can say, a text for each word and each set of arguments. */
function texts(node: unknown, at = ''): [path: string, text: string][] {
  if (typeof node === 'string') return [[at, node]];
  if (Array.isArray(node))
    return [[at, node.map((part) => (typeof part === 'string' ? part : '1')).join('')]];
  if (typeof node === 'object' && node)
    return Object.entries(node).flatMap(([key, each]) => texts(each, at ? `${at}.${key}` : key));
  if (typeof node !== 'function') throw new Error(`${at} is no word`);
  const calls = samples[at];
  if (!calls) throw new Error(`no sample arguments for ${at}`);
  return calls.flatMap((call) => texts((node as (...call: unknown[]) => unknown)(...call), at));
}

const wordsOf = (language: Language) => texts(language.strings(createFormatters(language)));

test('every sample is of a word', () => {
  const words = new Set(wordsOf(languageOf(locales[0])).map(([where]) => where));
  expect(Object.keys(samples).filter((each) => !words.has(each))).toEqual([]);
});

test.each([
  ['en-GB', '1,234,567', '1,234.5%'],
  ['en-IN', '12,34,567', '1,234.5%'],
  ['en-ZA', '1\u00a0234\u00a0567', '1\u00a0234,5%'],
  ['ru-KZ', '1\u00a0234\u00a0567', '1\u00a0234,5%'],
])("languageOf('%s') writes numbers as they are written there", (locale, count, percent) => {
  const format = createFormatters(languageOf(locale));
  expect([format.count(1234567), format.percent(1234.5, 1)]).toEqual([count, percent]);
  expect(languageOf(locale).locale).toBe(locale);
});

describe.each(locales)('%s', (locale) => {
  const language = languageOf(locale);
  const interface_ = wordsOf(language);

  test('every word and description is there, and well spaced', () => {
    const said = [...interface_, ...Object.entries(language.fields)];
    expect(said.filter(([, text]) => isUnsaid(text) || isBadlySpaced(text))).toEqual([]);
  });

  test('the typeface holds every character that its pages can print', () => {
    const terminal = /^(terminal|editor)\./;
    const printed = interface_.filter(([where]) => !terminal.test(where)).map(([, text]) => text);
    const numbers = [0, 1, 2345, 67890].map(createFormatters(language).count);
    const units = [
      createFormatters(language).percent(-1.5, 1),
      createFormatters(language).duration(3723),
      language.points,
    ];
    const missing = [...new Set([...printed, ...numbers, ...units].join(''))].filter(
      (character) => !`${language.alphabet}\u00ad`.includes(character),
    );
    // the words of the samples are Latin in every language
    expect(missing.filter((character) => !/[A-Za-z]/.test(character))).toEqual([]);
  });
});

test.each(locales)('%s ranks a sum of money by itself, and counts by their number', (locale) => {
  const ranked = wordsOf(languageOf(locale)).filter(([where]) => where === 'territory.rank');
  expect(ranked.map(([, text]) => /числу|number/.test(text))).toEqual([true, true, false]);
});

test('English has no Cyrillic letter, and no word of Russian is the same as in English', () => {
  const [ru, en] = ['ru', 'en'].map(languageOf) as [Language, Language];
  const english = [...wordsOf(en), ...Object.entries(en.fields)];
  expect(english.filter(([, text]) => /\p{Script=Cyrillic}/u.test(text))).toEqual([]);
  const same = wordsOf(en);
  const alike = wordsOf(ru).filter(([, text], index) => /\p{Ll}{3}/u.test(text) && same[index]![1] === text);
  expect(alike).toEqual([]);
});

test('numbers are written as English writes them', () => {
  const format = createFormatters(languageOf('en'));
  expect([format.count(0), format.count(999), format.count(1234), format.count(2941192)]).toEqual([
    '0',
    '999',
    '1,234',
    '2,941,192',
  ]);
  expect([format.percent(45.3, 1), format.percent(-17.1, 1), format.percent(1234, 0)]).toEqual([
    '45.3%',
    '−17.1%',
    '1,234%',
  ]);
  expect([format.duration(264), format.duration(7372), format.duration(0), format.duration(3600)]).toEqual([
    '4\u00a0min 24\u00a0s',
    '2\u00a0h 2\u00a0min 52\u00a0s',
    '0\u00a0s',
    '1\u00a0h',
  ]);
  expect([
    format.change('count', 12.3, 1),
    format.change('duration', -22),
    format.change('percent', 2, 0),
  ]).toEqual(['+12.3%', '−22\u00a0s', '+2\u00a0pp']);
  expect(format.decimal(21.34)).toBe('21.3');
});

test('a number does not part from its unit, nor a dash from the word before it', () => {
  const { typeset } = languageOf('en');
  expect(typeset('from 8 am to 8 pm, within 2 hours – or 10 working days')).toBe(
    'from 8\u00a0am to 8\u00a0pm, within 2\u00a0hours\u00a0– or 10 working days',
  );
});

describe('a language is a folder', () => {
  const files = (folder: string): string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.\w+$/.test(file))
      .map((file) => path.join(folder, file).split(path.sep).join('/'));

  test.each(locales)('%s has the same files as the others', (locale) => {
    const own = (of: string) =>
      readdirSync(`src/i18n/${of}`).map((file) => file.replace(`${of}.ts`, 'language'));
    expect(own(locale).sort()).toEqual(own(locales[0]).sort());
  });

  test('no Cyrillic letter stands in the program outside src/i18n/ru', () => {
    const program = [...files('src'), 'astro.config.mjs'].filter((file) => !file.startsWith('src/i18n/ru/'));
    expect(program.filter((file) => /\p{Script=Cyrillic}/u.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  test('no locale is named outside src/i18n', () => {
    const program = [...files('src'), 'astro.config.mjs'].filter((file) => !file.startsWith('src/i18n/'));
    const naming = new RegExp(`['"\`](${locales.join('|')})(-\\w+)?['"\`]`);
    expect(program.filter((file) => naming.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
