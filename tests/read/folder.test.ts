import { describe, expect, test } from 'vitest';
import { changed, example, withFile } from '../example.ts';
import { codesOf, problemsOf, readAll, realData } from '../problems.ts';

const report = '2023/report.yaml';
const visits = '2023/visits.yaml';
const calls = '2023/calls.yaml';

describe('read(files) with files amiss', () => {
  test.each<[file: string, problems: string[]]>([
    ['site.yaml', ['error site.yaml:1 missing-file']],
    ['measures.yaml', ['error measures.yaml:1 missing-file']],
    ['territories.yaml', ['error territories.yaml:1 missing-file']],
    [report, ['error 2023/report.yaml:1 missing-file']],
    [visits, ['error 2023/report.yaml:3 missing-file']],
    [calls, ['error 2023/report.yaml:3 missing-file']],
  ])('without %s tells only that', (file, problems) => {
    expect(codesOf(withFile(file, null))).toEqual(problems);
  });

  test.each([...realData().keys()])('of the real data without %s is refused', (file) => {
    const problems = problemsOf(withFile(file, null, realData())).filter(
      ({ severity }) => severity === 'error',
    );
    expect(problems.map(({ code }) => code)).toEqual(['missing-file']);
    expect(problems[0]!.message).toContain(file);
  });

  test.each([...example().keys()])('with an empty %s tells only that', (file) => {
    expect(codesOf(withFile(file, ''))).toEqual([`error ${file}:1 empty-file`]);
  });

  test.each([...example().keys()])('with %s in other bytes than UTF-8 tells only that', (file) => {
    const text = new TextDecoder().decode(
      new Uint8Array([0x61, 0x3a, 0x20, 0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]),
    );
    expect(codesOf(withFile(file, text))).toEqual([`error ${file}:1 not-utf8`]);
  });

  test.each([
    ['site.yaml', '- organisation: Компания'],
    ['measures.yaml', 'contacts: Обращения'],
    ['territories.yaml', 'north: Север'],
    [report, '- title: Отчет'],
    [calls, '- title: Звонки'],
  ])('with a list for a mapping, or a mapping for a list, in %s tells only that', (file, text) => {
    expect(codesOf(withFile(file, text))).toEqual([`error ${file}:1 wrong-kind`]);
  });

  test('with a bomb of aliases tells only that', () => {
    const lines = ['a: &a [1, 1, 1, 1, 1]'];
    for (const [one, next] of ['ab', 'bc', 'cd'])
      lines.push(`${next}: &${next} [*${one}, *${one}, *${one}, *${one}, *${one}]`);
    expect(codesOf(withFile(calls, lines.join('\n')))).toEqual(['error 2023/calls.yaml:2 alias']);
  });

  test.each([
    ['a section that nobody names', '2023/letters.yaml', 'error 2023/letters.yaml:1 unlisted-file'],
    ['a file of another folder', 'archive/old.yaml', 'error archive/old.yaml:1 unlisted-file'],
    ['a folder that is no year', '23/report.yaml', 'error 23/report.yaml:1 unlisted-file'],
    ['a folder in the year', '2023/old/calls.yaml', 'error 2023/old/calls.yaml:1 unlisted-file'],
    ['a file in .yml', '2023/letters.yml', 'error 2023/letters.yml:1 unlisted-file'],
    ['a capital letter', 'Site.yaml', 'error Site.yaml:1 unlisted-file'],
  ])('with %s tells only that', (_, file, problem) => {
    expect(codesOf(withFile(file, 'title: Письма'))).toEqual([problem]);
  });

  test('with a section in .yml tells that it is missing, and that a file stands there', () => {
    const files = withFile('2023/calls.yml', example().get(calls)!, withFile(calls, null));
    expect(codesOf(files)).toEqual([
      'error 2023/calls.yml:1 unlisted-file',
      'error 2023/report.yaml:3 missing-file',
    ]);
  });

  test('without any year is refused', () => {
    const files = new Map([...example()].filter(([file]) => !file.includes('/')));
    expect(codesOf(files)).toEqual(['error site.yaml:1 no-edition']);
  });

  test('of an empty folder is refused', () => {
    expect(codesOf(new Map())).toEqual([
      'error measures.yaml:1 missing-file',
      'error site.yaml:1 missing-file',
      'error site.yaml:1 no-edition',
    ]);
  });

  test('with site.yaml that cannot be read has its messages in the first language', () => {
    expect(readAll(withFile('site.yaml', 'a: [')).locale).toBe('ru');
  });

  test('with site.yaml broken but for its locale has its messages in that language', () => {
    expect(readAll(changed('site.yaml', 'locale: ru\nurl', 'locale: en\naddress')).locale).toBe('en');
  });
});
