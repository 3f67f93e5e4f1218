import { describe, expect, test } from 'vitest';
import { codesOf, editionOf, problemsOf } from '../problems.ts';
import { changed, example, withFile } from '../example.ts';

const site = `organisation: Совет
locale: ru
url: https://example.org/
rows: { name: Месяц, plural: Месяцы, by: по месяцам }
theme:
  light: { accent: "#b3392c", channels: { calls: "#17425f", visits: "#d0435a", letters: "#6a55a8", all: "#17425f" } }
  dark: { accent: "#ff8a75", channels: { calls: "#7fb2d9", visits: "#ef7a8c", letters: "#ab9be6", all: "#7fb2d9" } }
`;

/** Months of a service centre: three channels, and a published sum of them in every month. */
const centre = new Map([
  ['site.yaml', site],
  ['measures.yaml', example().get('measures.yaml')!],
  [
    'territories.yaml',
    '- { id: apr, name: Апрель }\n- { id: may, name: Май }\n- { id: jun, name: Июнь }\n- { id: jan, name: Январь }\n',
  ],
  ['2011/report.yaml', 'title: Отчет\nsections: [centre]\n'],
  [
    '2011/centre.yaml',
    `title: Центр
channels:
  - { id: calls, name: Звонки, territories: { apr: n/a, may: 12274, jun: 12973, jan: 15581 } }
  - { id: visits, name: Визиты, territories: { apr: 3829, may: 4232, jun: 4161, jan: 3911 } }
  - { id: letters, name: Письма, territories: { apr: 398, may: 345, jun: 395, jan: 1343 } }
  - id: all
    name: Все обращения
    sum-of: [calls, visits, letters]
    territories:
      apr: n/a
      may: { contacts: { value: 16506, excludes: [letters] } }
      jun: 17529
      jan: { contacts: { value: 20883, discrepancy: { computed: 20835, note: Так опубликовано. } } }
`,
  ],
]);
const file = '2011/centre.yaml';

describe('check of subtotals in rows', () => {
  test('proves each month, with what it leaves out and what contradicts it, and publishes no total of its own', () => {
    expect(problemsOf(centre)).toEqual([]);
    const { checks, report } = editionOf(centre);
    expect(checks.map(({ id, status, computed }) => [id, status, computed])).toEqual([
      ['2011/centre/all/may/contacts', 'proven', 16_506],
      ['2011/centre/all/jun/contacts', 'proven', 17_529],
      ['2011/centre/all/jan/contacts', 'declared', 20_835],
    ]);
    expect(report.total).toBeNull();
    expect(report.sections[0]!.channels[0]!.main).toMatchObject({ value: null, absence: 'n/a' });
  });

  test('of a month that leaves a channel out names it, and proposes what declares it', () => {
    const [problem, ...others] = problemsOf(
      changed(file, '{ contacts: { value: 16506, excludes: [letters] } }', '16506', centre),
    );
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: 'total-mismatch', line: 11 });
    expect(problem!.message).toContain('Подытог «Все обращения, Май» не равен сумме своих каналов');
    expect(problem!.hint).toContain('без канала «Письма»');
    expect(problem!.hint).toContain(
      'may: { contacts: { value: 16506, discrepancy: { computed: 16851, note: … } } }',
    );
  });

  test('of a month with an unknown part says that it is not proven', () => {
    const folder = changed(file, '      apr: n/a\n', '      apr: 4227\n', centre);
    expect(problemsOf(folder)).toEqual([]);
    expect(editionOf(folder).unproven).toMatchObject([
      { rule: 'subtotal', figure: { value: 4227 }, cause: { reason: 'missing', names: ['Звонки'] } },
    ]);
  });

  test('of a part greater than its whole is refused; of one that is not, it adds nothing', () => {
    const part = (value: number) =>
      withFile(
        file,
        centre
          .get(file)!
          .replace(
            '- id: all',
            `- { id: urgent, name: Срочные, part-of: letters, territories: { apr: 1, may: ${value}, jun: 1, jan: 1 } }\n  - id: all`,
          ),
        new Map(centre).set(
          'site.yaml',
          site
            .replaceAll('all: ', 'urgent: "#7a5c00", all: ')
            .replace(
              'dark: { accent: "#ff8a75", channels: { calls: "#7fb2d9", visits: "#ef7a8c", letters: "#ab9be6", urgent: "#7a5c00"',
              'dark: { accent: "#ff8a75", channels: { calls: "#7fb2d9", visits: "#ef7a8c", letters: "#ab9be6", urgent: "#d8b24a"',
            ),
        ),
      );
    expect(codesOf(part(345))).toEqual([]);
    expect(codesOf(part(346))).toEqual([`error ${file}:6 part-exceeds-whole`]);
  });
});

describe('check of rows that do not add up', () => {
  const years = changed('site.yaml', 'by: по месяцам', 'by: по годам, combine: none', centre);

  test('makes no total of them, nor asks for one', () => {
    expect(problemsOf(years)).toEqual([]);
    expect(editionOf(years).report.sections[0]!.channels[1]!.main).toMatchObject({
      value: null,
      absence: 'unpublished',
    });
  });
});

describe('check of a report without rows', () => {
  const whole = new Map(centre).set(
    file,
    'title: Центр\nchannels:\n  - { id: calls, name: Звонки, total: 10 }\n',
  );
  whole.delete('territories.yaml');

  test('needs no list of rows', () => {
    expect(problemsOf(whole)).toEqual([]);
  });
});

describe('check of facts, shares and named figures', () => {
  const told = (text: string) => withFile(file, `${centre.get(file)!}${text}`, centre);

  test('takes a fact of any kind, and names it in a text', () => {
    const folder = told('facts:\n  happy: { name: Довольны, value: 95% }\nclosing: "Довольны {happy}."\n');
    expect(problemsOf(folder)).toEqual([]);
    expect(editionOf(folder).report.figures.get('2011/centre/happy')).toMatchObject({
      kind: 'percent',
      value: 95,
    });
  });

  const shares = (...values: string[]) =>
    told(
      `shares:\n  ends:\n    name: Исход\n    parts:\n${values.map((value, n) => `      p${n}: { name: Часть, value: ${value} }\n`).join('')}`,
    );

  test('takes shares that make 100 % but for their rounding', () => {
    expect(codesOf(shares('33%', '33%', '33%'))).toEqual([]);
    expect(codesOf(shares('33.3%', '33.3%', '33.3%'))).toEqual([]);
    expect(codesOf(shares('33%', '33%', '32%'))).toEqual([`error ${file}:15 shares-mismatch`]);
  });

  test('proves a growth between figures that are only named, and refuses a name of none', () => {
    const growth = (from: string, value: string) =>
      told(
        `claims:\n  visits-up: { name: рост, from: ${from}, to: visits.jun.contacts, growth: ${value} }\n`,
      );
    expect(codesOf(growth('visits.may.contacts', '-1.7%'))).toEqual([]);
    expect(codesOf(growth('visits.may.contacts', '1.7%'))).toEqual([`error ${file}:15 growth-mismatch`]);
    expect(codesOf(growth('visits.mai.contacts', '-1.7%'))).toEqual([`error ${file}:15 unknown-id`]);
  });

  test('of a growth without a base says that it is not proven', () => {
    const folder = told('claims:\n  up: { name: рост, from: n/a, to: 10, growth: 5% }\n');
    expect(problemsOf(folder)).toEqual([]);
    expect(editionOf(folder).unproven).toMatchObject([{ rule: 'growth', cause: { reason: 'no-base' } }]);
  });
});
