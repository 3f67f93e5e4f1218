import { describe, expect, test } from 'vitest';
import { changed, example } from '../example.ts';
import { codesOf, problemsOf, reportOf } from '../problems.ts';

const report = '2023/report.yaml';
const calls = '2023/calls.yaml';

test.each([
  ['a title', report, 'title: Отчет', 'title: Отчет за 2022 год', 1],
  ['a subtitle', report, 'title: Отчет', 'title: Отчет\nsubtitle: Что было в 2024 году', 2],
  ['the title of a section', calls, 'title: Звонки', 'title: Звонки 2022', 1],
  ['the closing of a section', calls, 'Спасибо.', 'Спасибо за 2022 год.', 30],
  ['the title of the closing', report, 'title: Итоги', 'title: Итоги 2022 года', 6],
  ['the text of the closing', report, 'До встречи.', 'До встречи в 2024 году.', 7],
])('another year in %s is a warning at its place', (_, file, from, to, line) => {
  expect(codesOf(changed(file, from, to))).toEqual([`warning ${file}:${line} other-year`]);
});

test('the place is that of the year', () => {
  const [problem] = problemsOf(changed(report, 'title: Отчет', 'title: Отчет за 2022 год'));
  expect(problem).toMatchObject({ column: 17, length: 4 });
});

test.each([
  'Отчет за 2023 год',
  'Рост с 2022 на 2023 год',
  'С 2021 по 2022 год',
  'Приказ 2022-15',
  'Дом № 20221',
])('a title that says %s is right', (title) => {
  expect(codesOf(changed(report, 'title: Отчет', `title: ${title}`))).toEqual([]);
});

test.each(['Спасибо с `1999` года.', '"[Спасибо](https://example.org/2012/)"'])(
  'a closing that says %s is right',
  (closing) => {
    expect(codesOf(changed(calls, 'closing: Спасибо.', `closing: ${closing}`))).toEqual([]);
  },
);

describe('a report of 2018-19', () => {
  const files = (title: string) =>
    new Map(
      [...changed(report, 'title: Отчет', `title: ${title}`)].map(([file, text]) => [
        file.replace('2023/', '2018-19/'),
        text.replace(' в 2023 году', ''),
      ]),
    );

  test.each(['За 2018-19 год', 'За 2018/19 год', 'За 2018–2019 год', 'За 2019 год', 'С 2017/18 по 2018/19'])(
    'may say %s',
    (title) => {
      expect(codesOf(files(title))).toEqual([]);
      expect(reportOf(files(title)).year).toBe('2018-19');
    },
  );

  test.each(['За 2017/18 год', 'За 2023 год'])('is warned of %s', (title) => {
    expect(codesOf(files(title))).toEqual(['warning 2018-19/report.yaml:1 other-year']);
  });
});

test('a folder of two years that do not follow each other is none of a year', () => {
  const files = new Map([...example()].map(([file, text]) => [file.replace('2023/', '2018-20/'), text]));
  expect(new Set(problemsOf(files).map(({ code }) => code))).toEqual(
    new Set(['no-edition', 'unlisted-file']),
  );
});

test('a draft still has last year’s words', () => {
  const files = changed(report, 'title: Отчет', 'draft: true\ntitle: Отчет за 2022 год');
  expect(codesOf(files).filter((each) => each.includes('other-year'))).toEqual([]);
});
