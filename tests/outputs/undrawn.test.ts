import { expect, test } from 'vitest';
import { createI18n } from '../../src/i18n/i18n.ts';
import { languageOf } from '../../src/i18n/languages.ts';
import { csv, excelCsv } from '../../src/outputs/csv.ts';
import { json } from '../../src/outputs/json.ts';
import { figureRows } from '../../src/outputs/rows.ts';
import { pasted } from '../fixtures/pasted.ts';
import { editionOf } from '../problems.ts';

// Of a picture, only whether it is one is read.
const edition = editionOf(new Map([...pasted, ['2023/plan.svg', 'picture']]));
const language = languageOf('ru');
const i18n = createI18n(language);
const rows = figureRows(edition, i18n);

test.each([
  ['csv(rows)', csv(rows)],
  ['excelCsv(rows, language)', excelCsv(rows, language).replace(/^\ufeff/, '')], // by which Excel knows UTF-8
  ['json(edition)', json(edition, i18n)],
])('%s has no character that nobody sees, though the data does', (_, text) => {
  expect([...pasted.values()].join('')).toMatch(/\p{Cf}/u);
  expect(text).toContain('Кол-центр');
  expect(text.match(/.{0,9}\p{Cf}.{0,9}/gu)).toBe(null);
});

test('a title, the text for a picture and a name are without them', () => {
  const { title, pictures, sections, site, measures, signature } = edition.report;
  expect(title).toBe('Кол-центр и онлайн-режим');
  expect(pictures[0]!.alt).toBe('План кол-центра');
  expect([sections[0]!.title, sections[0]!.channels[0]!.name, site.organisation, signature]).toEqual([
    'Кол-центр',
    'Кол-центр',
    'Кол-центр «Восток»',
    'Кол-центр',
  ]);
  expect(measures.map(({ name, short }) => [name, short])).toEqual([
    ['Количество обращений', 'Обра\u00adще\u00adний'],
    ['Время ожидания', 'Ожи\u00adдание'],
  ]);
});
