import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { schemasOf } from '../../src/cli/schemas.ts';
import type { JsonSchema } from '../../src/i18n/localize-schema.ts';
import { languageOf, languages, locales } from '../../src/i18n/languages.ts';
import { read } from '../../src/read/read.ts';
import { vocabularyOf } from '../../src/read/vocabulary.ts';
import { changed, example, withFile } from '../example.ts';
import { library } from '../fixtures/library.ts';
import { dataIn } from '../problems.ts';
import { workspace } from './workspace.ts';

const data = 'tests/fixtures/vostok';
const files = dataIn(data);
const made = (from = files, locale = read(from, languages).locale) =>
  schemasOf(vocabularyOf(from)!, languageOf(locale));
const parsed = (name: string, from = files) => JSON.parse(made(from).get(name)!) as JsonSchema;

/** A schema with all the schemas in it, each with where it stands. */
function* within(schema: JsonSchema, at = ''): Generator<[at: string, schema: JsonSchema]> {
  yield [at, schema];
  const named = Object.entries(schema.properties ?? {}).map(([key, each]) => [`.${key}`, each] as const);
  const others = [schema.items, schema.additionalProperties, ...(schema.anyOf ?? [])];
  for (const [step, each] of [...named, ...others.map((each) => ['', each] as const)])
    if (typeof each === 'object') yield* within(each, `${at}${step}`);
}

describe('the schemas of a data folder', () => {
  it('are what npm run schema writes', () => {
    for (const [name, text] of made()) {
      const file = `${data}/schema/${name}`;
      const stored = existsSync(file) ? readFileSync(file, 'utf8') : '';
      expect(stored, `${file} is stale: npm run schema -- --data ${data}`).toBe(text);
    }
    expect(readdirSync(`${data}/schema`).sort()).toEqual([...made().keys()].sort());
  });

  it('are named in the first line of every YAML file', () => {
    for (const [file, text] of files) {
      const [, schema] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text) ?? [];
      expect(schema, `first line of ${file}`).toBeDefined();
      const kind = /^\d{4}\/(?!report)/.test(file) ? 'section' : path.basename(file, '.yaml');
      expect(path.join(path.dirname(file), schema!)).toBe(`schema/${kind}.json`);
    }
  });
});

describe('schemasOf(vocabulary, language)', () => {
  it.each(locales)('describes every field in %s', (locale) => {
    for (const [name, text] of made(files, locale))
      for (const [at, schema] of within(JSON.parse(text) as JsonSchema))
        for (const [key, field] of Object.entries(schema.properties ?? {}))
          expect(field.description, `${name}${at}.${key}`).toMatch(/.\.$/);
  });

  it('says what is wrong with a value in the language of the data', () => {
    const { errorMessage } = parsed('site.json').properties!['organisation']!;
    expect(errorMessage).toBe(
      'Ожидается непустой текст. Впишите текст. Если в нем есть двоеточие или он начинается со скобки, возьмите его в кавычки.',
    );
  });

  it('keeps the words of the model to itself', () => {
    for (const [name, text] of made()) expect(text, name).not.toMatch(/"(field|entity|kind)": "/);
  });

  it('is made of a folder without rows, and lets ids be typed that it does not know', () => {
    const rowless = new Map([
      ['site.yaml', example().get('site.yaml')!],
      ['measures.yaml', example().get('measures.yaml')!],
      ['2023/report.yaml', 'title: Отчет\nsections: [calls]\n'],
      ['2023/calls.yaml', 'title: Звонки\nchannels:\n  - { id: phone, name: Телефон, total: 5 }\n'],
    ]);
    const { channels } = parsed('section.json', rowless).properties!;
    expect(channels!.items!.properties!['territories']).toMatchObject({ required: [] });
    expect(channels!.items!.properties!['territories']!.additionalProperties).not.toBe(false);
    for (const [name, text] of made(rowless)) expect(text, name).not.toContain('"enum": []');
  });

  it('is not made while rows have no territories.yaml', () => {
    expect(vocabularyOf(withFile('territories.yaml', null))).toBe(null);
  });

  it('offers the ids of the data with their names', () => {
    const section = parsed('section.json', example());
    const { total, channels, hours } = section.properties!;
    const { excludes } = total!.anyOf![1]!.properties!;
    expect(excludes!.items).toMatchObject({
      enum: ['phone', 'chat', 'office'],
      enumDescriptions: ['Телефон', 'Чат', 'Офис'],
    });
    const { territories } = channels!.items!.properties!;
    expect(Object.keys(territories!.properties!)).toEqual(['north', 'south']);
    expect(territories).toMatchObject({ required: ['north', 'south'], additionalProperties: false });
    expect(Object.keys(hours!.properties!)).toEqual(['phone', 'chat', 'office']);
    expect(parsed('report.json', example()).properties!['sections']!.items!.enum).toEqual([
      'calls',
      'visits',
    ]);
  });

  it('offers the measures of the data, and those that can weigh a mean', () => {
    const { items } = parsed('section.json', example()).properties!['channels']!;
    expect(Object.keys(items!.properties!)).toEqual([
      'id',
      'name',
      'short',
      'sum-of',
      'part-of',
      'total',
      'wait',
      'service',
      'territories',
    ]);
    const { mean } = parsed('measures.json', example()).items!.properties!['combine']!.anyOf![1]!.properties!;
    expect(mean).toMatchObject({ enum: ['contacts'], enumDescriptions: ['Количество обращений'] });
    // of money, numbers and counts the last alone weigh
    const [, weighted, ratio] = parsed('measures.json', library()).items!.properties!['combine']!.anyOf!;
    expect([weighted!.properties!['mean']!.enum, ratio!.properties!['of']!.enum]).toEqual([
      ['visits'],
      ['spent', 'visits', 'rating', 'cost'],
    ]);
  });

  it('names the ids that there are where one is wrong, not how ids are written', () => {
    for (const [name, text] of made())
      for (const [at, schema] of within(JSON.parse(text) as JsonSchema))
        if (schema.enumDescriptions) expect(schema, `${name}${at}`).not.toHaveProperty('errorMessage');
  });

  it('demands only the territories that every year has', () => {
    const narrow = changed('2023/report.yaml', 'sections:', 'territories: [south]\nsections:');
    const { territories } = parsed('section.json', narrow).properties!['channels']!.items!.properties!;
    expect(territories!.required).toEqual(['south']);
    expect(Object.keys(territories!.properties!)).toEqual(['north', 'south']);
  });

  it('types no figure with its key: a blank is a blank, and an example is only an example', () => {
    for (const [name, text] of made())
      for (const [at, schema] of within(JSON.parse(text) as JsonSchema))
        for (const [key, field] of Object.entries(schema.properties ?? {}))
          if (field.anyOf) expect(field, `${name}${at}.${key}`).not.toHaveProperty('examples');
  });
});

describe('npm run schema', () => {
  it('writes the schemas of a folder, and says so once', () => {
    const { run, all } = workspace(example());
    expect(run('schema')).toEqual({
      code: 0,
      output:
        'Обновлены подсказки редактора:\n  DATA/schema/site.json\n  DATA/schema/territories.json\n  DATA/schema/measures.json\n  DATA/schema/report.json\n  DATA/schema/section.json\n',
    });
    expect(all().get('schema/section.json')).toBe(made(example()).get('section.json'));
    expect(run('schema')).toEqual({ code: 0, output: 'Подсказки редактора в DATA/schema не изменились.\n' });
  });

  it('writes nothing while a file cannot tell its ids', () => {
    const { run, replace, all } = workspace();
    const before = all().get('schema/section.json');
    replace('2023/ivr.yaml', 'title: IVR', 'title: "IVR');
    expect(run('schema')).toEqual({
      code: 1,
      output:
        'Файлы DATA не складываются в отчет. Исправьте то, что покажет npm run check, и повторите. Ничего не изменено.\n',
    });
    expect(all().get('schema/section.json')).toBe(before);
  });

  it('says how it is called', () => {
    const { run } = workspace();
    const usage = 'Так команда не вызывается. Использование: npm run schema -- [--data DIR]\n';
    expect(run('schema', 'now')).toEqual({ code: 2, output: usage });
    expect(run('schema', '--dat')).toEqual({ code: 2, output: usage });
    expect(run('schema', '--data', 'DATA/no')).toEqual({ code: 2, output: 'Нет папки данных: DATA/no\n' });
  });
});
