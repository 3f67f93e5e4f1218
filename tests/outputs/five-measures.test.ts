import { describe, expect, test } from 'vitest';
import { createI18n } from '../../src/i18n/i18n.ts';
import { languageOf } from '../../src/i18n/languages.ts';
import { csv, excelCsv } from '../../src/outputs/csv.ts';
import { json } from '../../src/outputs/json.ts';
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
    .filter(([, , , , , , measure]) => measures.includes(measure!))
    .map(([id, , , , , , , ...others]) => [id!.slice('2023/'.length), ...others].join(' '));

test('csv(rows) lists the figures of every measure, published and computed', () => {
  expect(lines(csv(rows), ',', ['satisfaction', 'complaints'])).toEqual([
    'in-person/office/satisfaction 91.5 % published proven  ',
    'in-person/office/complaints 417  published proven  ',
    'in-person/office/orenburg/satisfaction 96.1 % published as-published  ',
    'in-person/office/orenburg/complaints 12  published proven  ',
    'in-person/office/kurgan/satisfaction 91.2 % published as-published  ',
    'in-person/office/kurgan/complaints 340  published proven  ',
    'in-person/office/tyumen/satisfaction 94 % published as-published  ',
    'in-person/office/tyumen/complaints 55  published proven  ',
    'in-person/office/surgut/satisfaction 88.5 % published as-published  ',
    'in-person/office/surgut/complaints 3  published proven  ',
    'in-person/office/noyabrsk/satisfaction 90.3 % published as-published  ',
    'in-person/office/noyabrsk/complaints 7  published proven  ',
    'remote/contact-centre/satisfaction 88 % published as-published  ',
    'remote/contact-centre/complaints 1204  published as-published  ',
    'remote/contact-centre/orenburg/complaints 40  published as-published  ',
    'remote/contact-centre/kurgan/complaints 700  published as-published  ',
    'remote/contact-centre/tyumen/complaints 464  published as-published  ',
    'ivr/ivr/orenburg/satisfaction 70 % published as-published  ',
    'ivr/ivr/kurgan/satisfaction 72.5 % published as-published  ',
    'ivr/ivr/tyumen/satisfaction 71 % published as-published  ',
    'ivr/ivr/surgut/satisfaction 69 % published as-published  ',
    'ivr/ivr/noyabrsk/satisfaction 74 % published as-published  ',
    'ivr/ivr/satisfaction 71.4 % computed computed  ',
  ]);
});

test('excelCsv(rows) writes them as the spreadsheets of the language do', () => {
  const of = (locale: string) =>
    lines(excelCsv(rows, languageOf(locale)), languageOf(locale).csvSeparator, ['satisfaction'])[0];
  expect(of('ru')).toBe('in-person/office/satisfaction "91,5" % published proven  ');
  expect(of('en')).toBe('in-person/office/satisfaction 91.5 % published proven  ');
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
      { id: 'contacts', kind: 'count', name: 'Количество обращений' },
      { id: 'wait', kind: 'duration', name: 'Время ожидания' },
      { id: 'service', kind: 'duration', name: 'Время обслуживания' },
      { id: 'satisfaction', kind: 'percent', name: 'Удовлетворенность' },
      { id: 'complaints', kind: 'count', name: 'Количество жалоб' },
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
      unit: null,
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
