import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import type { Figure } from '../../src/model/figure.ts';
import { read } from '../../src/read/read.ts';
import { changed, example, withFile } from '../example.ts';
import { problemsOf, readAll, realData } from '../problems.ts';

const report = '2023/report.yaml';
const visits = '2023/visits.yaml';
const calls = '2023/calls.yaml';

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
