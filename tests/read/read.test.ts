import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import type { Figure } from '../../src/model/figure.ts';
import { read } from '../../src/read/read.ts';
import { changed, example, withFile } from '../example.ts';
import { codesOf, problemsOf, readAll, realData } from '../problems.ts';

const report = '2023/report.yaml';
const visits = '2023/visits.yaml';
const calls = '2023/calls.yaml';

describe('the language of a folder', () => {
  const localeOf = (files: ReadonlyMap<string, string>) => read(files, languages).locale;
  const named = (locale: string) => changed('site.yaml', 'locale: ru', `locale: ${locale}`);
  const english = new Map(
    [...named('en')].map(([file, text]) => [file, text.replace(/[А-Яа-яё]+/g, 'Word')]),
  );

  test.each([
    ['ru', 'ru'],
    ['en-GB', 'en-GB'],
    ['en-gb', 'en-GB'],
    ['ru-KZ', 'ru-KZ'],
  ])('is the variant that it names: %s', (typed, locale) => {
    expect([localeOf(named(typed)), read(named(typed), languages).problems]).toEqual([locale, []]);
  });

  test.each(['fr', 'rus', 'en-'])('is that of its letters while it names %s', (typed) => {
    expect(localeOf(named(typed))).toBe('ru');
    expect(localeOf(changed('site.yaml', 'locale: en', `locale: ${typed}`, english))).toBe('en');
  });

  test('is English where nothing else is said', () => {
    expect(localeOf(new Map())).toBe('en');
    expect(localeOf(new Map(english).set('site.yaml', 'a: ['))).toBe('en');
  });
});

describe('read(files, languages)', () => {
  test('read(example) proves every total', () => {
    const { problems, editions } = readAll(example());
    expect(problems).toEqual([]);
    expect(
      editions[0]!.checks.map(({ id, rule, status, computed, place }) => [
        id,
        rule,
        status,
        computed,
        `${place.file}:${place.line}`,
      ]),
    ).toEqual([
      ['2023/contacts', 'grand-total', 'proven', 1500, '2023/report.yaml:4'],
      ['2023/calls/contacts', 'section-total', 'proven', 1200, '2023/calls.yaml:7'],
      ['2023/visits/office/contacts', 'channel-total', 'proven', 300, '2023/visits.yaml:5'],
      ['2023/calls/phone/contacts', 'channel-total', 'proven', 1200, '2023/calls.yaml:11'],
      ['2023/territories/contacts', 'cross-foot', 'proven', 1500, '2023/report.yaml:4'],
      ['2023/calls/members/growth', 'growth', 'declared', 25, '2023/calls.yaml:24'],
      ['2023/visits/office/wait', 'weighted-mean', 'proven', 200, '2023/visits.yaml:6'],
    ]);
  });

  test('read of the same texts gives what it gave, and of a changed one reads anew', () => {
    const files = new Map(example());
    const before = read(files, languages);
    expect(read(new Map(files), languages)).toBe(before);
    files.set('2023/visits.yaml', files.get('2023/visits.yaml')!.replace('300', '301'));
    expect(read(files, languages).problems.map(({ finding }) => finding.code)).toEqual(['total-mismatch']);
    expect(before.problems).toEqual([]);
  });

  test('read(data) proves 2023 with its one discrepancy and two warnings', () => {
    const { problems, editions } = readAll(realData());
    expect(problems.map(({ severity, code, file }) => [severity, code, file])).toEqual([
      ['warning', 'implausible', '2023/remote.yaml'],
      ['warning', 'implausible', '2023/remote.yaml'],
    ]);
    const { checks } = editions.find(({ report: { year } }) => year === '2023')!;
    expect(
      checks.map(({ id, status, published, computed }) => [id, status, published.value, computed]),
    ).toEqual([
      ['2023/contacts', 'proven', 2_941_192, 2_941_192],
      ['2023/remote/contacts', 'proven', 1_195_866, 1_195_866],
      ['2023/in-person/office/contacts', 'proven', 796_601, 796_601],
      ['2023/remote/online-cok/contacts', 'proven', 71_050, 71_050],
      ['2023/remote/contact-centre/contacts', 'proven', 1_195_866, 1_195_866],
      ['2023/ivr/ivr/contacts', 'proven', 877_675, 877_675],
      ['2023/territories/contacts', 'proven', 2_941_192, 2_941_192],
      ['2023/social/subscribers/growth', 'declared', 68, 45.3],
    ]);
  });

  test('read(files) has the same in whatever order the files come', () => {
    const files = changed(
      calls,
      'north: 500',
      'north: 501',
      changed('site.yaml', 'organisation: Компания', 'name: А'),
    );
    expect(problemsOf(new Map([...files].reverse()))).toEqual(problemsOf(files));
  });

  test('read(files) reads every year, oldest first', () => {
    let files = example();
    for (const [file, text] of example()) files = withFile(file.replace('2023', '2021'), text, files);
    expect(readAll(files).editions.map((edition) => edition.report.year)).toEqual(['2021', '2023']);
  });
});

describe('read(files) with several things wrong', () => {
  test('tells all of all files in one run, errors before warnings, those of a file by its lines', () => {
    const slow = changed(calls, 'total: 50\n', 'total: 50\n    wait: 1:00:00\n');
    const files = changed(
      visits,
      'contacts: 100',
      'contacts: 1OO',
      changed(calls, 'title: Звонки', 'title: 5', slow),
    );
    const more = changed(
      calls,
      'north: 500',
      'north: много',
      changed('site.yaml', '#17425f', '#ffe000', files),
    );
    expect(codesOf(more)).toEqual([
      'error 2023/calls.yaml:1 wrong-kind',
      'error 2023/calls.yaml:14 wrong-kind',
      'error 2023/visits.yaml:8 wrong-kind',
      'error site.yaml:6 contrast',
    ]);
    expect(codesOf(changed(visits, 'total: 300', 'total: 301', slow))).toEqual([
      'error 2023/visits.yaml:5 total-mismatch',
      'warning 2023/calls.yaml:19 implausible',
    ]);
  });

  test('a figure that cannot be read keeps no other sum from being proven', () => {
    const files = changed(visits, 'total: 300', 'total: 301', changed(calls, 'north: 500', 'north: много'));
    expect(codesOf(files)).toEqual([
      'error 2023/calls.yaml:14 wrong-kind',
      'error 2023/visits.yaml:5 total-mismatch',
    ]);
  });

  test('a year that cannot be read keeps no other year from being proven', () => {
    let files = changed(calls, 'north: 500', 'north: 501');
    for (const [file, text] of example()) files = withFile(file.replace('2023', '2021'), text, files);
    const broken = withFile('2021/visits.yaml', 'title: Визиты\nchannels: 5\n', files);
    expect(codesOf(broken)).toEqual([
      'error 2021/visits.yaml:2 wrong-kind',
      'error 2023/calls.yaml:11 total-mismatch',
    ]);
    expect(readAll(broken).editions.map(({ report: { year } }) => year)).toEqual(['2023']);
  });

  test('every missing territory of a channel is told', () => {
    const problems = problemsOf(changed(calls, '\n      north: 500\n      south: 700', ' {}'));
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'missing-territory channels.0.territories.north',
      'missing-territory channels.0.territories.south',
    ]);
  });

  test('a blank figure beside a missing one is told too', () => {
    const problems = problemsOf(changed(calls, 'north: 500\n      south: 700', 'north:'));
    expect(problems.map(({ code, path }) => `${code} ${path}`).toSorted()).toEqual([
      'blank channels.0.territories.north',
      'missing-territory channels.0.territories.south',
    ]);
  });

  test('a missing row keeps no other sum from being proven', () => {
    const files = changed(calls, '\n      south: 700', '', changed(visits, 'total: 300', 'total: 301'));
    expect(codesOf(files)).toEqual([
      'error 2023/calls.yaml:13 missing-territory',
      'error 2023/visits.yaml:5 total-mismatch',
    ]);
  });

  test('a mapping in the place of a figure is told once, at its key', () => {
    for (const [typed, path] of [
      ['from: { value: 200 }', 'claims.members.from'],
      ['from: [200]', 'claims.members.from'],
    ] as const) {
      const [problem, ...others] = problemsOf(changed(calls, 'from: 200', typed));
      expect(problem).toMatchObject({ code: 'wrong-kind', path, line: 22, column: 5 });
      expect(problem!.message).toMatch(/а здесь (набор полей|список)\.$/);
      expect(others).toEqual([]);
    }
  });

  test('a row without its main figure is not also blank', () => {
    const files = changed(visits, '{ contacts: 100, wait: 0:05:00 }', '{ value: 100 }');
    expect(codesOf(files)).toEqual([
      'error 2023/visits.yaml:8 missing-key',
      'error 2023/visits.yaml:8 unknown-key',
    ]);
  });

  test('a fault of the measures hides no file that cannot be read', () => {
    const files = changed(
      'measures.yaml',
      '  combine: sum',
      '  combine: none',
      changed(calls, 'total: 50', 'total: 50\n    total: 51'),
    );
    expect(codesOf(files)).toEqual([
      'error 2023/calls.yaml:19 syntax',
      'error measures.yaml:6 unfit-measure',
    ]);
  });

  test('every missing colour is told', () => {
    const problems = problemsOf(changed('site.yaml', ', phone: "#d0435a", chat: "#6a55a8"', ''));
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'missing-colour theme.light.channels.phone',
      'missing-colour theme.light.channels.chat',
    ]);
  });

  test('what stands behind an alias is told once', () => {
    const files = changed(
      visits,
      'south: { contacts: 200, wait: 0:02:30 }',
      'south: *n',
      changed(visits, '{ contacts: 100, wait: 0:05:00 }', '&n { contacts: 150, wait: 0:61:00 }'),
    );
    expect(codesOf(files)).toEqual(['error 2023/visits.yaml:8 wrong-kind']);
  });
});

/** The claim of the year before ends where that of the year after begins. */
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

describe('read(files, languages) after another folder', () => {
  const told = (before: ReadonlyMap<string, string>, files: ReadonlyMap<string, string>) => {
    read(before, languages);
    const { problems, editions } = read(files, languages);
    return { problems, figures: editions.map(({ report }) => [...report.figures.values()].map(inShort)) };
  };
  const inShort = ({ id, value, measure }: Figure) => ({ id, value, measure });

  test.each([
    ['site.yaml', 'locale: ru', 'locale: en'],
    ['measures.yaml', 'Время ожидания', 'Ожидание'],
    ['measures.yaml', 'kind: count', 'kind: number'],
    ['territories.yaml', 'id: south', 'id: east'],
    [report, 'sections: [visits', 'sections: [visit'],
    [visits, 'contacts: 100', 'contacts: 101'],
    [calls, 'north: 500', 'norht: 500'],
    [calls, 'title:', ' title:'],
  ])('is as if it were the first, with %s changed from %j to %j and back', (file, from, to) => {
    const other = changed(file, from, to);
    expect(told(example(), other)).toEqual(told(new Map(), other));
    expect(told(other, example())).toEqual(told(new Map(), example()));
  });
});

describe('the path of a problem', () => {
  test.each([
    [calls, 'north: 500', 'north: много', 'channels.0.territories.north'],
    [calls, 'total: 1200', 'total: 1201', 'channels.0.total'],
    [calls, 'value: 1200', 'value: 1201', 'total.value'],
    [calls, 'value: 1200', 'value:', 'total.value'],
    [calls, 'computed: 25%', 'computed: 26%', 'claims.members.discrepancy.computed'],
    [calls, 'north: 500', 'north:', 'channels.0.territories.north'],
    [visits, 'contacts: 100', 'contacts:', 'channels.0.territories.north.contacts'],
    [visits, '0:03:20', '0:03:21', 'channels.0.wait'],
  ])('in %s with %j made %j is as the data has it', (file, from, to, path) => {
    expect(problemsOf(changed(file, from, to))[0]!.path).toBe(path);
  });
});
