import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { read } from '../../src/read/read.ts';
import { changed, example, withFile } from '../example.ts';
import { namingEarlier } from '../i18n/cases/changes.ts';
import { codesOf, problemsOf } from '../problems.ts';

type Files = ReadonlyMap<string, string>;

const calls = '2023/calls.yaml';
const asDraft = (year: string, files: Files) =>
  changed(`${year}/report.yaml`, 'sections:', 'draft: true\nsections:', files);
const errorsOf = (files: Files) => codesOf(files).filter((each) => each.startsWith('error'));

describe('read(files) of a finished report that names a figure', () => {
  test('of a draft reports the name, and keeps everything from being published', () => {
    const files = asDraft('2022', namingEarlier());
    expect(errorsOf(files)).toEqual([`error ${calls}:21 unavailable-figure`]);
    expect(read(files, languages).blocking).toHaveLength(1);
  });

  test('of a draft reports the same where the draft has no such figure, and where it cannot be read', () => {
    const missing = asDraft('2022', namingEarlier('2022/calls/nobody/to'));
    const unreadable = changed('2022/calls.yaml', 'title: Звонки', 'title: "Звонки', missing);
    expect(errorsOf(missing)).toEqual([`error ${calls}:21 unavailable-figure`]);
    expect(errorsOf(unreadable)).toEqual([
      'error 2022/calls.yaml:1 syntax',
      `error ${calls}:21 unavailable-figure`,
    ]);
    expect(read(unreadable, languages).blocking.map(({ place }) => place.file)).toEqual([calls]);
  });

  test('that is misspelt proposes none of a draft', () => {
    const drafted = asDraft('2022', namingEarlier('2021/calls/folowers/to'));
    const finished = [...namingEarlier()].filter(([file]) => file.startsWith('2022/'));
    const files = new Map([
      ...drafted,
      ...finished.map(([file, text]) => [file.replace('2022', '2021'), text] as const),
    ]);
    const [problem, ...others] = problemsOf(files).filter(({ severity }) => severity === 'error');
    expect(others).toEqual([]);
    expect(problem!.hint).toMatch(/^Возможно, имелось в виду: 2021\/calls\/followers\/to\./);
    expect(problem!.hint).not.toContain('2022/');
  });

  test('of a year that cannot be read or proven does not say that there is none', () => {
    for (const [from, to] of [
      ['title: Звонки', 'title: "Звонки'],
      ['id: chat', 'id: phone'],
    ] as const) {
      const problems = problemsOf(changed('2022/calls.yaml', from, to, namingEarlier()));
      expect(problems.map(({ code }) => code)).toContain('unavailable-figure');
      expect(problems.find(({ file }) => file === calls)!.hint).toBe(
        'Сначала исправьте ошибки в файлах за 2022 год.',
      );
    }
  });
});

describe('read(files) of a draft', () => {
  test('may name figures of finished reports, and of other drafts', () => {
    const named = (files: Files) =>
      read(files, languages).editions.at(-1)!.report.sections[1]!.claims[0]!.from;
    const beside = asDraft('2023', namingEarlier());
    const both = asDraft('2022', beside);
    for (const files of [beside, both]) {
      expect(errorsOf(files).filter((each) => each.includes('figure'))).toEqual([]);
      expect(named(files).id).toBe('2022/calls/followers/to');
    }
  });

  test('that is left without the rows of territories.yaml does not keep reports without rows from being published', () => {
    const simple = new Map([...example()].filter(([file]) => !file.includes('/')));
    simple.delete('territories.yaml');
    simple.set('2022/report.yaml', 'title: Отчет\nsections: [calls]\ntotal: 50\n');
    simple.set('2022/calls.yaml', 'title: Звонки\nchannels: [{ id: chat, name: Чат, total: 50 }]\n');
    for (const [file, text] of asDraft('2023', example()))
      if (file.startsWith('2023/')) simple.set(file, text);
    const { blocking, faultyDrafts, editions } = read(simple, languages);
    expect(editions.map(({ report }) => report.year)).toEqual(['2022']);
    expect(blocking).toEqual([]);
    expect(faultyDrafts.get('2023')!.map(({ place }) => place.file)).toEqual(['territories.yaml']);
    const finished = withFile('2023/report.yaml', example().get('2023/report.yaml')!, simple);
    expect(read(finished, languages).blocking.map(({ place }) => place.file)).toEqual(['territories.yaml']);
  });
});
