import { expect, test } from 'vitest';
import { createFormatters } from '../../src/i18n/formatters.ts';
import { languageOf } from '../../src/i18n/languages.ts';
import { example, withFile } from '../example.ts';
import { problemsOf, publicationOf } from '../problems.ts';

const format = (locale: string, currencies?: readonly string[]) =>
  createFormatters(languageOf(locale), currencies);

test.each([
  ['en', 'GBP', ['GBP', 'USD'], '£12.50'],
  ['en', 'USD', ['USD'], '$12.50'],
  ['en', 'CAD', ['CAD'], '$12.50'],
  ['en', 'CAD', ['CAD', 'USD'], 'CA$12.50'],
  ['en-CA', 'CAD', ['CAD', 'USD'], '$12.50'],
  ['en-CA', 'USD', ['CAD', 'USD'], 'US$12.50'],
  ['en', 'SEK', ['SEK', 'NOK'], 'SEK\u00a012.50'],
  ['ru', 'RUB', ['RUB', 'USD'], '12,50\u00a0₽'],
])('money in %s of %s among %j is %s', (locale, currency, currencies, text) => {
  expect(format(locale, currencies).money(12.5, 2, currency)).toBe(text);
});

test.each(['ru', 'en', 'en-CA', 'en-AU'])('no two currencies of one folder look the same in %s', (locale) => {
  const common = 'USD CAD AUD NZD HKD SGD MXN GBP EGP JPY CNY SEK NOK DKK EUR RUB'.split(' ');
  const { money } = format(locale, common);
  expect(new Set(common.map((currency) => money(1, 0, currency))).size).toBe(common.length);
});

test('a message tells the currencies of its folder apart', () => {
  const money = (id: string, currency: string) =>
    `- { id: ${id}, kind: money, currency: ${currency}, name: ${id}, short: ${id}, combine: sum }\n`;
  const measures = example().get('measures.yaml')! + money('home', 'USD') + money('abroad', 'CAD');
  const visits = example()
    .get('2023/visits.yaml')!
    .replace('total: 300', 'total: 300\n    home: 3\n    abroad: 5')
    .replaceAll('{ contacts', '{ home: 1, abroad: 2, contacts');
  const files = withFile('2023/visits.yaml', visits, withFile('measures.yaml', measures));
  expect(problemsOf(files).map(({ message }) => /опубликовано.*, сумма/.exec(message)?.[0])).toEqual([
    'опубликовано 3\u00a0$, сумма',
    'опубликовано 5\u00a0CA$, сумма',
  ]);
});

test('the currencies of a data folder are those of its measures', () => {
  const files = withFile(
    'measures.yaml',
    `${example().get('measures.yaml')!}- { id: a, kind: money, name: A, short: A, currency: USD, combine: sum }
- { id: b, kind: money, name: B, short: B, currency: CAD, combine: sum }
- { id: c, kind: money, name: C, short: C, currency: USD, combine: sum }
`,
  );
  expect(publicationOf(files).currencies).toEqual(['USD', 'CAD']);
});
