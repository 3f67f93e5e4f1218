import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/i18n/languages.ts';
import { check, onDisk } from '../command.ts';
import { changed } from '../example.ts';
import { fiveMeasures } from '../fixtures/five-measures.ts';
import { readAll } from '../problems.ts';

type Files = ReadonlyMap<string, string>;
const office = '2023/in-person.yaml';
const five = fiveMeasures();

describe('check of five measures prints', () => {
  const printed = (locale: string, files: Files = five) =>
    check(['--data', onDisk(changed('site.yaml', 'locale: ru', `locale: ${locale}`, files))]).stdout;

  test.each([
    [
      'ru',
      [
        '✓ Очное обслуживание, количество жалоб: 12 + 340 + 55 + 3 + 7 = 417',
        '✓ Очное обслуживание, удовлетворенность в среднем: 91,5%',
        '? Контакт-центр, количество жалоб: 1\u00a0204 – не проверено: в строках «Сургут», «Ноябрьск» нет показателя «Количество жалоб»',
      ],
    ],
    [
      'en',
      [
        '✓ Очное обслуживание, number of complaints: 12 + 340 + 55 + 3 + 7 = 417',
        '✓ Очное обслуживание, average satisfaction: 91.5%',
        '? Контакт-центр, number of complaints: 1,204 – not verified: “Number of complaints” is not given for Сургут, Ноябрьск',
      ],
    ],
  ] as const)('each of their proofs in %s', (locale, lines) => {
    const text = printed(locale, fiveMeasures(locale));
    for (const line of lines) expect(text.split('\n')).toContain(line);
  });

  test.each([
    [
      'ru',
      [
        'Очное обслуживание, удовлетворенность в среднем: опубликовано 91,6%, а среднее по строкам с учетом числа обращений – 91,5%.',
        'Итог канала «Очное обслуживание» не равен сумме строк (количество жалоб): опубликовано 418, сумма 417, опубликовано на 1 больше.',
      ],
    ],
    [
      'en',
      [
        'Очное обслуживание: satisfaction is published as 91.6%, but the average over the rows, weighted by the number of contacts, is 91.5%.',
        'The total of the channel “Очное обслуживание” is not the sum of its rows (number of complaints): published 418, sum 417, the published number is 1 too large.',
      ],
    ],
  ] as const)('what is wrong with them in %s', (locale, messages) => {
    const off = changed(
      office,
      'satisfaction: 91.5%',
      'satisfaction: 91.6%',
      changed(office, 'complaints: 417', 'complaints: 418', fiveMeasures(locale)),
    );
    const { problems } = readAll(off, languageOf(locale));
    expect(
      problems
        .filter(({ severity }) => severity === 'error')
        .map(({ message }) => message.replaceAll('\u00a0', ' ')),
    ).toEqual(messages);
  });
});
