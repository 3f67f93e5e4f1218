import { expect, test } from 'vitest';
import { languageOf } from '../../src/i18n/languages.ts';
import { createI18n } from '../../src/i18n/i18n.ts';
import type { Figure } from '../../src/model/figure.ts';
import { example } from '../example.ts';
import { measureOf, reportOf } from '../problems.ts';

const report = reportOf(example());
const { formatFigure } = createI18n(languageOf('en'));

/** A published count with something about it changed. */
const figure = (change: Partial<Figure>): Figure => ({
  id: '2023/calls/phone/contacts',
  measure: measureOf(report, 'contacts'),
  kind: 'count',
  value: 1500,
  digits: 0,
  origin: 'published',
  subject: {},
  ...change,
});
const wait = { measure: measureOf(report, 'wait'), kind: 'duration', value: 264 } as const;

test('formatFigure(figure) has the text for readers and the value for machines', () => {
  expect(formatFigure(figure({}))).toEqual({
    figureId: '2023/calls/phone/contacts',
    text: '1,500',
    value: 1500,
  });
  expect(formatFigure(figure({ kind: 'percent', value: 45.3, digits: 1 }))).toMatchObject({
    text: '45.3%',
    value: '45.3%',
  });
  expect(formatFigure(figure(wait))).toMatchObject({
    text: '0:04:24',
    datetime: 'PT4M24S',
  });
  expect(formatFigure(figure(wait)).value).toBeUndefined();
});

test('formatFigure(change) has its sign, and the plain number for machines', () => {
  expect(formatFigure(figure({ ...wait, measure: 'change', value: -22 }))).toMatchObject({
    text: '−22\u00a0s',
    value: -22,
  });
  expect(formatFigure(figure({ kind: 'percent', measure: 'change', value: 2 }))).toMatchObject({
    text: '+2\u00a0pp',
    value: 2,
  });
});

test.each([
  ['en', ['<0.1%', '>99.9%', '<0.1%', '<0.1%', '>99.9%']],
  ['ru', ['<0,1%', '>99,9%', '<0,1%', '<0,1%', '>99,9%']],
])(
  'formatFigure(figure with a bound) in %s says less or more, and the number to machines',
  (locale, texts) => {
    const { formatFigure: format } = createI18n(languageOf(locale));
    const percent = (measure: Figure['measure'], value: number, bound: Figure['bound']) =>
      format(figure({ kind: 'percent', measure, value, digits: 4, bound }));
    const less = (value: number) => ({ than: 'less', value, digits: 1 }) as const;
    const more = (value: number) => ({ than: 'more', value, digits: 1 }) as const;
    const written = [
      percent('share', 0.0001, less(0.1)),
      percent('share', 99.9999, more(99.9)),
      percent('change', 0.01, less(0.1)),
      percent('change', -0.01, more(-0.1)),
      percent('change', -99.9999, less(-99.9)),
    ];
    expect(written.map(({ text }) => text)).toEqual(texts);
    expect(written.map(({ value }) => value)).toEqual(['0.0001%', '99.9999%', 0.01, -0.01, -99.9999]);
  },
);

test('formatFigure(blank) says that it is one, and nothing to machines', () => {
  const blank = formatFigure(figure({ value: null }));
  expect(blank).toEqual({ figureId: '2023/calls/phone/contacts', text: blank.text });
  const unpublished = formatFigure(figure({ value: null, absence: 'unpublished' }));
  expect(unpublished.text).not.toBe(blank.text);
  expect(unpublished).toMatchObject({ absent: true });
});

test('formatFigure(figure, { longForm }) tells a duration in words', () => {
  expect(formatFigure(figure(wait), { longForm: true }).text).toBe('4\u00a0min 24\u00a0s');
});

test('formatFigure(figure, { anchor, footnotes }) marks it first where links lead to it', () => {
  const own = figure({});
  const footnotes = new Map([[own, { number: 2, first: true }]]);
  expect(formatFigure(own, { anchor: true, footnotes })).toMatchObject({
    id: 'calls/phone/contacts',
    footnote: { number: 2, first: true },
  });
  expect(formatFigure(own, { footnotes }).footnote).toMatchObject({ number: 2, first: false });
  expect(formatFigure(figure({}), { footnotes }).footnote).toBeUndefined();
});
