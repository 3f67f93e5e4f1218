import { describe, expect, test } from 'vitest';
import type { Path } from '../../../src/model/address.ts';
import { editionSchema } from '../../../src/read/schema/edition.ts';
import { fieldAt, keysAt, textsIn } from '../../../src/read/schema/outline.ts';
import { sectionSchema } from '../../../src/read/schema/section.ts';
import { siteSchema } from '../../../src/read/schema/site.ts';
import { example } from '../../example.ts';
import { reportOf } from '../../problems.ts';

const { measures } = reportOf(example());
const section = sectionSchema(measures);

describe('fieldAt(schema, path)', () => {
  test.each<[Path, string | null]>([
    [['title'], 'section-title'],
    [['total'], 'section-total'],
    [['total', 'value'], 'value'],
    [['total', 'excludes'], 'excludes'],
    [['channels', 0, 'total'], 'channel-total'],
    [['channels', 7, 'territories', 'north'], 'cell'],
    [['channels', 0, 'wait'], 'channel-figure'],
    [['channels', 0, 'territories', 'north', 'wait'], 'cell-figure'],
    [['claims', 'members', 'discrepancy', 'computed'], 'discrepancy-computed'],
    [['hours', 'phone'], 'channel-hours'],
    [['nonsense'], null],
    [['title', 'deeper'], null],
  ])('fieldAt(section, %j) returns %j', (path, field) => {
    expect(fieldAt(section, path)).toBe(field);
  });
});

describe('keysAt(schema, path)', () => {
  test('keysAt(section, []) returns the keys of the file', () => {
    expect(keysAt(section, [])).toEqual({
      known: [
        'title',
        'text',
        'measure',
        'total',
        'apart',
        'channels',
        'claims',
        'facts',
        'shares',
        'hours',
        'pictures',
        'closing',
      ],
      entity: null,
    });
  });

  test('keysAt of a channel returns its keys, those of the measures among them', () => {
    expect(keysAt(section, ['channels', 0])).toEqual({
      known: ['id', 'name', 'short', 'sum-of', 'part-of', 'total', 'wait', 'service', 'territories'],
      entity: null,
    });
  });

  test('keysAt of a row returns the measures', () => {
    expect(keysAt(section, ['channels', 0, 'territories', 'north']).known).toEqual([
      'contacts',
      'wait',
      'service',
    ]);
  });

  test.each<[Path, string]>([
    [['channels', 0, 'territories'], 'territory'],
    [['hours'], 'channel'],
  ])('keysAt(section, %j) says that ids stand there: of a %s', (path, entity) => {
    expect(keysAt(section, path)).toEqual({ known: [], entity });
  });

  test('keysAt(site, path) returns the keys of a mapping within', () => {
    expect(keysAt(siteSchema, ['theme', 'dark']).known).toEqual(['accent', 'channels']);
  });
});

describe('textsIn(schema, value)', () => {
  test('textsIn of a section returns its texts with their paths, in the order of the file', () => {
    const discrepancy = { computed: 1, note: 'Почему' };
    const value = {
      closing: 'Конец',
      title: 'Заголовок',
      text: 'Начало',
      channels: [{ name: 'Канал', total: { value: 2, discrepancy } }],
      hours: { office: 'С утра' },
    };
    expect(textsIn(section, value, 'prose').map(({ path, text }) => [path.join('.'), text])).toEqual([
      ['closing', 'Конец'],
      ['text', 'Начало'],
      ['channels.0.total.discrepancy.note', 'Почему'],
      ['hours.office', 'С утра'],
    ]);
  });

  test('textsIn of a report returns its texts, and no title', () => {
    const value = { title: 'Отчет', text: 'Начало', closing: { title: 'Итоги', text: 'Конец' } };
    expect(textsIn(editionSchema(measures), value, 'prose').map(({ text }) => text)).toEqual([
      'Начало',
      'Конец',
    ]);
  });

  test("textsIn(…, 'label') returns the titles", () => {
    const value = { title: 'Отчет', text: 'Начало', closing: { title: 'Итоги', text: 'Конец' } };
    expect(textsIn(editionSchema(measures), value, 'label').map(({ text }) => text)).toEqual([
      'Отчет',
      'Итоги',
    ]);
  });

  test('textsIn of what has another shape returns what it can', () => {
    expect(textsIn(section, null, 'prose')).toEqual([]);
    expect(textsIn(section, { text: ['Нет'], unknown: { text: 'Нет' }, closing: 'Да' }, 'prose')).toEqual([
      { path: ['closing'], text: 'Да' },
    ]);
  });
});
