import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { read } from '../../src/read/read.ts';
import { changed, example, withFile } from '../example.ts';
import { codesOf, readAll } from '../problems.ts';

const report = '2023/report.yaml';
const visits = '2023/visits.yaml';
const calls = '2023/calls.yaml';

const beforehand = (text: string) => text.replace('from: 200', 'from: 160').replace('to: 250', 'to: 200');

describe('read(files) of a draft', () => {
  /** The files, and beside them a finished report of the year before. */
  const draft = (files: ReadonlyMap<string, string>) => {
    const finished = [...example()].filter(([file]) => file.startsWith('2023/'));
    return new Map([
      ...changed(report, 'sections:', 'draft: true\nsections:', files),
      ...finished.map(([file, text]) => [file.replace('2023', '2022'), beforehand(text)] as const),
    ]);
  };

  test('a blank figure is no error but left to fill in', () => {
    const { problems, editions } = readAll(draft(changed(calls, 'north: 500', 'north:')));
    expect(problems.map(({ severity, code, line }) => `${severity} ${line} ${code}`)).toEqual([
      'blank 14 blank',
    ]);
    expect(editions.at(-1)!.report.draft).toBe(true);
  });

  test('what is filled in is proven all the same', () => {
    const files = changed(visits, 'total: 300', 'total: 301', changed(calls, 'north: 500', 'north:'));
    expect(codesOf(draft(files))).toEqual([
      'error 2023/visits.yaml:5 total-mismatch',
      'blank 2023/calls.yaml:14 blank',
    ]);
  });

  test.each([
    ['a sum that is off', changed(visits, 'total: 300', 'total: 301')],
    ['a file that cannot be read', changed(calls, 'title: Звонки', 'title: "Звонки')],
    ['a report.yaml that cannot be read', changed(report, 'title: Отчет', 'title: "Отчет')],
    [
      'a channel without a colour',
      changed(
        calls,
        '- id: chat',
        '- id: letters',
        changed(
          calls,
          'excludes: [chat]',
          'excludes: [letters]',
          changed(report, 'excludes: [chat]', 'excludes: [letters]'),
        ),
      ),
    ],
    ['a file that is missing', withFile(calls, null)],
    ['a file that nobody names', withFile('2023/letters.yaml', 'title: Письма')],
  ])('with %s does not keep the finished report from being published', (_, files) => {
    const { blocking, faultyDrafts, problems } = read(draft(files), languages);
    expect(problems.some(({ finding }) => finding.severity === 'error')).toBe(true);
    expect(blocking).toEqual([]);
    expect([...faultyDrafts.keys()]).toEqual(['2023']);
  });

  test('and a fault of a finished report keep all from being published', () => {
    const { blocking, faultyDrafts } = read(
      draft(changed(visits, 'total: 300', 'total: 301')).set('2022/visits.yaml', 'title: ['),
      languages,
    );
    expect(new Set(blocking.map(({ place }) => place.file))).toEqual(new Set(['2022/visits.yaml']));
    expect([...faultyDrafts.keys()]).toEqual(['2023']);
  });

  test('alone has nothing to publish', () => {
    const files = changed(report, 'sections:', 'draft: true\nsections:');
    expect(codesOf(files)).toContain('error 2023/report.yaml:3 only-drafts');
    expect(read(files, languages).blocking.map(({ finding }) => finding.code)).toEqual(['only-drafts']);
  });
});
