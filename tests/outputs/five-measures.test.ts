import { describe, expect, test } from 'vitest';
import { createI18n } from '../../src/i18n/i18n.ts';
import { languageOf } from '../../src/i18n/languages.ts';
import { csv, excelCsv } from '../../src/outputs/csv.ts';
import { json } from '../../src/outputs/json.ts';
import { combineOf, perOf, machineUnit } from '../../src/outputs/quantity.ts';
import { figureRows } from '../../src/outputs/rows.ts';
import { changed } from '../example.ts';
import { fiveMeasures } from '../fixtures/five-measures.ts';
import { editionOf } from '../problems.ts';

const edition = editionOf(fiveMeasures());
const i18n = createI18n(languageOf('ru'));
const rows = figureRows(edition, i18n);

/** The lines of figures of some measures, without what names them in words. */
const lines = (text: string, separator: string, measures: readonly string[]) =>
  text
    .split('\r\n')
    .map((line) => line.split(separator))
    .filter(([, , , , , , , measure]) => measures.includes(measure!))
    .map(([id, , , , , , , , , ...others]) => [id!.slice('2023/'.length), ...others].join(' '));

test('csv(rows) lists the figures of every measure, published and computed', () => {
  expect(lines(csv(rows), ',', ['satisfaction', 'complaints'])).toEqual([
    'in-person/office/satisfaction 91.5 % mean(contacts)  published proven  ',
    'in-person/office/complaints 417 жалоб sum  published proven  ',
    'in-person/office/orenburg/satisfaction 96.1 % mean(contacts)  published as-published  ',
    'in-person/office/orenburg/complaints 12 жалоб sum  published proven  ',
    'in-person/office/kurgan/satisfaction 91.2 % mean(contacts)  published as-published  ',
    'in-person/office/kurgan/complaints 340 жалоб sum  published proven  ',
    'in-person/office/tyumen/satisfaction 94 % mean(contacts)  published as-published  ',
    'in-person/office/tyumen/complaints 55 жалоб sum  published proven  ',
    'in-person/office/surgut/satisfaction 88.5 % mean(contacts)  published as-published  ',
    'in-person/office/surgut/complaints 3 жалоб sum  published proven  ',
    'in-person/office/noyabrsk/satisfaction 90.3 % mean(contacts)  published as-published  ',
    'in-person/office/noyabrsk/complaints 7 жалоб sum  published proven  ',
    'remote/contact-centre/satisfaction 88 % mean(contacts)  published as-published  ',
    'remote/contact-centre/complaints 1204 жалоб sum  published as-published  ',
    'remote/contact-centre/orenburg/complaints 40 жалоб sum  published as-published  ',
    'remote/contact-centre/kurgan/complaints 700 жалоб sum  published as-published  ',
    'remote/contact-centre/tyumen/complaints 464 жалоб sum  published as-published  ',
    'ivr/ivr/orenburg/satisfaction 70 % mean(contacts)  published as-published  ',
    'ivr/ivr/kurgan/satisfaction 72.5 % mean(contacts)  published as-published  ',
    'ivr/ivr/tyumen/satisfaction 71 % mean(contacts)  published as-published  ',
    'ivr/ivr/surgut/satisfaction 69 % mean(contacts)  published as-published  ',
    'ivr/ivr/noyabrsk/satisfaction 74 % mean(contacts)  published as-published  ',
    'ivr/ivr/satisfaction 71.4 % mean(contacts)  computed computed  ',
  ]);
});

test('excelCsv(rows) writes them as the spreadsheets of the language do', () => {
  const of = (locale: string) =>
    lines(excelCsv(rows, languageOf(locale)), languageOf(locale).csvSeparator, ['satisfaction'])[0];
  expect(of('ru')).toBe('in-person/office/satisfaction "91,5" % mean(contacts)  published proven  ');
  expect(of('en')).toBe('in-person/office/satisfaction 91.5 % mean(contacts)  published proven  ');
});

describe('json(edition)', () => {
  interface Body {
    measures: unknown[];
    counts: { all: number };
    figures: { id: string; measure: string }[];
    checks: { id: string }[];
    unproven: unknown[];
  }
  const bodyOf = (locale: 'ru' | 'en') => {
    const files = changed('site.yaml', 'locale: ru', `locale: ${locale}`, fiveMeasures(locale));
    return JSON.parse(json(editionOf(files), createI18n(languageOf(locale)))) as Body;
  };
  const body = bodyOf('ru');
  const found = <Entry extends { id: string }>(list: readonly Entry[], id: string) =>
    list.find((each) => each.id === `2023/${id}`);

  test('names the measures', () => {
    expect(body.measures).toEqual([
      { id: 'contacts', kind: 'count', name: 'Количество обращений', unit: 'обращений', combine: 'sum' },
      { id: 'wait', kind: 'duration', name: 'Время ожидания', unit: 's', combine: 'mean(contacts)' },
      { id: 'service', kind: 'duration', name: 'Время обслуживания', unit: 's', combine: 'mean(contacts)' },
      {
        id: 'satisfaction',
        kind: 'percent',
        name: 'Удовлетворенность',
        unit: '%',
        combine: 'mean(contacts)',
      },
      { id: 'complaints', kind: 'count', name: 'Количество жалоб', unit: 'жалоб', combine: 'sum' },
    ]);
  });

  test('has their figures, each with its measure, unit and how it stands', () => {
    expect(found(body.figures, 'in-person/office/kurgan/satisfaction')).toEqual({
      id: '2023/in-person/office/kurgan/satisfaction',
      section: 'in-person',
      channel: 'office',
      territory: 'kurgan',
      measure: 'satisfaction',
      value: 91.2,
      unit: '%',
      origin: 'published',
      status: 'as-published',
    });
    expect(found(body.figures, 'in-person/office/complaints')).toMatchObject({
      measure: 'complaints',
      value: 417,
      unit: 'жалоб',
      status: 'proven',
    });
    const published = body.figures.filter(({ id }) => edition.report.figures.has(id));
    expect(published).toHaveLength(body.counts.all);
  });

  test('has their checks with the parts of each', () => {
    expect(found(body.checks, 'in-person/office/satisfaction')).toEqual({
      id: '2023/in-person/office/satisfaction',
      rule: 'weighted-mean',
      status: 'proven',
      published: 91.5,
      computed: 91.5,
      parts: ['orenburg', 'kurgan', 'tyumen', 'surgut', 'noyabrsk'].map(
        (row) => `2023/in-person/office/${row}/satisfaction`,
      ),
      excludes: [],
      note: null,
    });
  });

  test.each([
    ['ru', 'не проверено: в строках «Сургут», «Ноябрьск» нет показателя «Количество жалоб»'],
    ['en', 'not verified: “Number of complaints” is not given for Сургут, Ноябрьск'],
  ] as const)('names what no check can compute in %s', (locale, reason) => {
    expect(bodyOf(locale).unproven).toEqual([
      { id: '2023/remote/contact-centre/complaints', rule: 'channel-total', published: 1204, reason },
    ]);
  });
});

test.each([
  ['growth: 30%', { kind: 'percent', measure: 'growth' }, '%'],
  ['points', { kind: 'number', measure: 'points' }, 'pp'],
  ['a change in points', { kind: 'number', measure: { combine: { points: 'satisfaction' } } }, 'pp'],
  ['a ratio', { kind: 'number', measure: 'ratio' }, ''],
  ['money', { kind: 'money', measure: { currency: 'RUB', combine: 'sum' } }, 'RUB'],
  [
    'money in thousands',
    { kind: 'money', measure: { currency: 'GBP', unit: { other: 'thousand' } } },
    'GBP thousand',
  ],
  [
    'a number with a unit',
    { kind: 'number', measure: { unit: { other: 'points' }, combine: 'none' } },
    'points',
  ],
  ['a time', { kind: 'duration', measure: { combine: 'none' } }, 's'],
])('machineUnit(%s) is its unit for programs', (_, figure, unit) => {
  expect(machineUnit(figure as never, 's')).toBe(unit);
});

test('combineOf(measure) and perOf(measure) name what gives a figure', () => {
  const told = (combine: unknown) => [combineOf({ combine } as never), perOf({ combine } as never)];
  expect(told('sum')).toEqual(['sum', null]);
  expect(told({ share: 'answered', of: 'calls', per: 1000 })).toEqual(['share(answered/calls)', 1000]);
  expect(told({ share: 'calls', per: 100 })).toEqual(['share(calls)', 100]);
  expect(told({ growth: 'calls' })).toEqual(['growth(calls)', null]);
  expect([combineOf('growth'), perOf('growth')]).toEqual(['', null]);
});
