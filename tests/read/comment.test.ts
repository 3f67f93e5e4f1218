import { describe, expect, test } from 'vitest';
import { languageOf, languages, locales } from '../../src/i18n/languages.ts';
import { createFormatters } from '../../src/i18n/formatters.ts';
import { nextYear } from '../../src/read/next-year.ts';
import { read, type Edition } from '../../src/read/read.ts';
import { changed, example } from '../example.ts';
import { codesOf } from '../problems.ts';

const report = '2023/report.yaml';
const calls = '2023/calls.yaml';

describe('a text that is marked for review', () => {
  test.each(locales)(
    'by `new` in %s is an error once its report is no draft, each at its place',
    (locale) => {
      const { editor } = languageOf(locale).strings(createFormatters(languageOf(locale)));
      const [{ report: latest }] = read(example(), languages).editions as [Edition];
      const { files: made } = nextYear(example(), { report: latest, previous: null }, '2024', editor);
      const filled = new Map(
        [...made].map(([file, text]) => [
          file,
          text
            .replace(/: *# \d{4}: /g, ': ')
            .replace(/^draft: true\n/m, '')
            .replace('growth: 30%', 'growth: 25%'),
        ]),
      );
      const marks = [...filled].flatMap(([file, text]) =>
        text
          .split('\n')
          .flatMap((line, index) =>
            line.includes('[2023]') ? [`error ${file}:${index + 1} unreviewed-text`] : [],
          ),
      );
      // the text of the report and its closing, of the calls their text, their hours and their closing
      expect(marks).toHaveLength(5);
      const errors = codesOf(new Map([...example(), ...filled])).filter((each) => each.startsWith('error'));
      expect(errors.sort()).toEqual(marks.sort());
      expect(codesOf(new Map([...example(), ...made])).filter((each) => each.includes('unreviewed'))).toEqual(
        [],
      );
    },
  );

  test('is none where the mark is a line of a text', () => {
    expect(codesOf(changed(calls, 'Первый абзац.', 'Первый\n  # [2022] абзац.'))).toEqual([
      'error 2023/calls.yaml:4 unfit-markup', // a heading
    ]);
  });
});

describe('a comment that cuts a text short', () => {
  test.each(['title: Наш отчет #1', 'title: Наш отчет # один', 'title: Наш отчет  #1'])(
    '%s is a warning',
    (title) => {
      expect(codesOf(changed(report, 'title: Отчет', title))).toEqual([
        'warning 2023/report.yaml:1 shortened-text',
      ]);
    },
  );

  test.each([
    ['that is set off', report, 'title: Отчет', 'title: Наш отчет  # один'],
    ['in quotes', report, 'title: Отчет', 'title: "Наш отчет #1"'],
    ['beside a figure', calls, 'total: 50', 'total: 50 #1'],
    ['beside an id', calls, 'id: chat', 'id: chat #1'],
  ])('is none %s', (_, file, from, to) => {
    expect(codesOf(changed(file, from, to))).toEqual([]);
  });
});
