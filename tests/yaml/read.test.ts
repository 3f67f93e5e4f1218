import { describe, expect, test } from 'vitest';
import { changed, example, withFile, type ExampleFile } from '../example.ts';
import { codesOf, problemsOf, readAll, realData } from '../problems.ts';

const report = '2023/report.yaml';
const visits = '2023/visits.yaml';
const calls = '2023/calls.yaml';

describe('read(files, locales)', () => {
  test('read(example) proves every total', () => {
    const { problems, editions } = readAll(example());
    expect(problems).toEqual([]);
    expect(editions[0]!.checks.map(({ id, rule, status, computed, place }) => [id, rule, status, computed, `${place.file}:${place.line}`])).toEqual([
      ['2023/contacts', 'grand-total', 'proven', 1500, '2023/report.yaml:4'],
      ['2023/calls/contacts', 'section-total', 'proven', 1200, '2023/calls.yaml:7'],
      ['2023/visits/office/contacts', 'channel-total', 'proven', 300, '2023/visits.yaml:5'],
      ['2023/calls/phone/contacts', 'channel-total', 'proven', 1200, '2023/calls.yaml:11'],
      ['2023/territories/contacts', 'cross-foot', 'proven', 1500, '2023/report.yaml:4'],
      ['2023/calls/members/growth', 'growth', 'declared', 25, '2023/calls.yaml:24'],
      ['2023/visits/office/wait', 'weighted-mean', 'proven', 200, '2023/visits.yaml:6'],
    ]);
  });

  test('read(data) proves 2023 with its one discrepancy and two warnings', () => {
    const { problems, editions } = readAll(realData());
    expect(problems.map(({ severity, code, file }) => [severity, code, file])).toEqual([
      ['warning', 'implausible', '2023/remote.yaml'],
      ['warning', 'implausible', '2023/remote.yaml'],
    ]);
    const { checks } = editions.find(({ report: { year } }) => year === '2023')!;
    expect(checks.map(({ id, status, published, computed }) => [id, status, published.value, computed])).toEqual([
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
    const files = changed(calls, 'north: 500', 'north: 501', changed('site.yaml', 'organisation: Компания', 'name: А'));
    expect(problemsOf(new Map([...files].reverse()))).toEqual(problemsOf(files));
  });

  test('read(files) reads every year, oldest first', () => {
    let files = example();
    for (const [file, text] of example()) files = withFile(file.replace('2023', '2021'), text, files);
    expect(readAll(files).editions.map((edition) => edition.report.year)).toEqual(['2021', '2023']);
  });
});

/** A change of the example, and all that is found then. */
type Case = [name: string, file: ExampleFile, from: string, to: string, problems: string[]];

const north = (value: string): [ExampleFile, string, string] => [calls, 'north: 500', `north: ${value}`];
const wrongNorth = ['error 2023/calls.yaml:13 wrong-kind'];

describe('read(files) with one thing wrong tells that one thing', () => {
  test.each<Case>([
    // a count
    ['a negative count', ...north('-500'), wrongNorth],
    ['a fraction', ...north('500.5'), wrongNorth],
    ['a count in quotes', ...north('"500"'), wrongNorth],
    ['a count with a space', ...north('500 000'), wrongNorth],
    ['a count with a no-break space', ...north('500\u00a0000'), wrongNorth],
    ['an infinite count', ...north('.inf'), wrongNorth],
    ['a count of 30 digits', ...north('123456789012345678901234567890'), wrongNorth],
    ['a word for a count', ...north('много'), wrongNorth],
    ['a count with an exponent', ...north('5e2'), wrongNorth],
    ['a count with a leading zero', ...north('0500'), wrongNorth],
    ['a count with an underscore', ...north('1_000'), wrongNorth],
    ['a list for a count', ...north('[500]'), wrongNorth],
    ['a duration for a count', ...north('0:05:00'), wrongNorth],
    ['a truth for a count', ...north('true'), wrongNorth],
    ['a count without its value', ...north(''), ['error 2023/calls.yaml:13 blank']],
    ['a count that is null', ...north('~'), ['error 2023/calls.yaml:13 blank']],
    ['a count that is off by one', ...north('501'), ['error 2023/calls.yaml:11 total-mismatch']],
    ['a territory that is missing', calls, '      north: 500\n', '', ['error 2023/calls.yaml:12 missing-territory']],
    ['a territory that is misspelt', calls, 'north: 500', 'nroth: 500', ['error 2023/calls.yaml:13 unknown-id']],
    ['a territory that there is not', calls, 'north: 500', 'north: 500\n      east: 1', ['error 2023/calls.yaml:14 unknown-id']],
    ['a cell without its contacts', visits, 'contacts: 100, ', '', ['error 2023/visits.yaml:8 missing-key']],
    ['a list for the territories', calls, '      north: 500\n      south: 700', '      - 500\n      - 700', ['error 2023/calls.yaml:12 wrong-kind']],
    // a duration
    ['61 minutes', visits, '0:05:00', '0:61:00', ['error 2023/visits.yaml:8 wrong-kind']],
    ['minutes and seconds alone', visits, '0:05:00', '0:04', ['error 2023/visits.yaml:8 wrong-kind']],
    ['a duration in words', visits, '0:05:00', '4 минуты', ['error 2023/visits.yaml:8 wrong-kind']],
    ['a duration in seconds', visits, '0:03:20', '200', ['error 2023/visits.yaml:6 wrong-kind']],
    ['a mean time that is off by a second', visits, '0:03:20', '0:03:21', ['error 2023/visits.yaml:6 mean-mismatch']],
    ['a mean time without its value', visits, 'wait: 0:03:20', 'wait:', ['error 2023/visits.yaml:6 blank']],
    // a percentage
    ['a growth without its sign', calls, 'growth: 30%', 'growth: 30', ['error 2023/calls.yaml:24 wrong-kind']],
    ['a growth with a comma', calls, 'growth: 30%', 'growth: 30,0%', ['error 2023/calls.yaml:24 wrong-kind']],
    ['a growth from zero', calls, 'from: 200', 'from: 0', ['error 2023/calls.yaml:24 growth-mismatch']],
    // totals
    ['a channel total that is off by one', calls, 'total: 1200', 'total: 1201', ['error 2023/calls.yaml:11 total-mismatch']],
    ['a section total that is off by one', calls, 'value: 1200', 'value: 1201', ['error 2023/calls.yaml:7 total-mismatch']],
    ['a grand total that is off by one', report, 'value: 1500', 'value: 1501', ['error 2023/report.yaml:4 total-mismatch']],
    ['a section total that excludes nothing', calls, ', excludes: [chat]', '', ['error 2023/calls.yaml:7 total-mismatch']],
    ['an empty list of exclusions', calls, 'excludes: [chat]', 'excludes: []', ['error 2023/calls.yaml:7 wrong-kind']],
    ['an unknown channel in excludes', report, 'excludes: [chat]', 'excludes: [chta]', ['error 2023/report.yaml:4 unknown-id']],
    ['a channel of another section in excludes', calls, 'excludes: [chat]', 'excludes: [office]', ['error 2023/calls.yaml:7 unknown-id']],
    ['a channel without any figure', calls, '    total: 50\n', '', ['error 2023/calls.yaml:16 no-figures']],
    // keys
    ['a key that is misspelt', calls, 'title: Звонки', 'titel: Звонки', ['error 2023/calls.yaml:1 unknown-key']],
    ['a key of the channel that is misspelt', calls, 'name: Чат', 'nmae: Чат', ['error 2023/calls.yaml:17 unknown-key']],
    ['a key of the cell that is misspelt', visits, 'contacts: 100', 'contact: 100', ['error 2023/visits.yaml:8 unknown-key']],
    ['the key of the channels that is misspelt', calls, 'channels:', 'chanels:', ['error 2023/calls.yaml:8 unknown-key']],
    ['the key of the sections that is misspelt', report, 'sections:', 'section:', ['error 2023/report.yaml:3 unknown-key']],
    ['the key of the discrepancy that is misspelt', calls, 'discrepancy:', 'discrepency:', ['error 2023/calls.yaml:25 unknown-key']],
    ['a key that there is not', calls, 'title: Звонки', 'title: Звонки\ncomment: Да', ['error 2023/calls.yaml:2 unknown-key']],
    ['a key that is missing', calls, '    name: Чат\n', '', ['error 2023/calls.yaml:16 missing-key']],
    ['a key at the top that is missing', calls, 'title: Звонки\n', '', ['error 2023/calls.yaml:1 missing-key']],
    ['a key twice', calls, 'total: 50', 'total: 50\n    total: 51', ['error 2023/calls.yaml:19 syntax']],
    ['a text that is a number', calls, 'title: Звонки', 'title: 2023', ['error 2023/calls.yaml:1 wrong-kind']],
    ['a text that is a mapping', calls, 'closing: Спасибо.', 'closing: { a: 1 }', ['error 2023/calls.yaml:30 wrong-kind']],
    ['a text that is a placeholder without quotes', calls, 'closing: Спасибо.', 'closing: {phone.contacts}', ['error 2023/calls.yaml:30 wrong-kind']],
    ['a text without its value', calls, 'closing: Спасибо.', 'closing:', ['error 2023/calls.yaml:30 wrong-kind']],
    ['a mapping for a list', calls, 'channels:\n  - id: phone', 'channels:\n    id: phone', ['error 2023/calls.yaml:16 syntax']],
    // ids
    ['a channel id twice in a section', calls, 'id: chat', 'id: phone', ['error 2023/calls.yaml:16 repeated-id']],
    ['a channel id twice in two sections', visits, 'id: office', 'id: chat', ['error 2023/visits.yaml:3 repeated-id']],
    ['a channel id that is none', calls, 'id: chat', 'id: Чат', ['error 2023/calls.yaml:16 wrong-kind']],
    ['a claim named like a channel', calls, '  members:\n    name', '  phone:\n    name', ['error 2023/calls.yaml:20 repeated-id']],
    ['a claim id that is none', calls, 'members:\n', 'Участники:\n', ['error 2023/calls.yaml:20 wrong-kind']],
    ['a territory id twice', 'territories.yaml', 'id: south', 'id: north', ['error territories.yaml:2 repeated-id']],
    ['a territory id that is taken', 'territories.yaml', 'id: south', 'id: checks', ['error territories.yaml:2 reserved-id']],
    ['a territory without its id', 'territories.yaml', 'id: south, ', '', ['error territories.yaml:2 missing-key']],
    ['a section twice', report, '[visits, calls]', '[visits, calls, visits]', ['error 2023/report.yaml:3 repeated-id']],
    ['an unknown section', report, '[visits, calls]', '[visits, calls, letters]', ['error 2023/report.yaml:3 missing-file']],
    ['a section that is misspelt', report, '[visits, calls]', '[vists, calls]', ['error 2023/report.yaml:3 unknown-id']],
    ['a section that is the report', report, '[visits, calls]', '[report, visits, calls]', ['error 2023/report.yaml:3 reserved-id']],
    ['a section that is no id', report, '[visits, calls]', '[Визиты, calls]', ['error 2023/report.yaml:3 wrong-kind']],
    ['a section that is a mapping', report, '[visits, calls]', '[{ id: visits }, calls]', ['error 2023/report.yaml:3 wrong-kind']],
    ['no list of sections', report, '[visits, calls]', 'visits', ['error 2023/report.yaml:3 wrong-kind']],
    ['hours of an unknown channel', calls, 'phone: Будни', 'phnoe: Будни', ['error 2023/calls.yaml:29 unknown-id']],
    // prose
    ['a placeholder that is misspelt', calls, '{members.to}', '{member.to}', ['error 2023/calls.yaml:6 unknown-placeholder']],
    ['a brace without its pair', calls, '{members.to}', '{members.to', ['error 2023/calls.yaml:6 unknown-placeholder']],
    ['a figure typed into a text', calls, 'Первый абзац.', 'Было 5012 звонков.', ['error 2023/calls.yaml:3 typed-figure']],
    ['a figure typed into the text of the report', report, 'Всего {contacts}', 'Всего 1 500', ['error 2023/report.yaml:2 typed-figure']],
    ['a figure typed into the hours', calls, 'Будни с 8:00', 'В 1200 офисах с 8:00', ['error 2023/calls.yaml:29 typed-figure']],
    ['a figure typed into a closing', calls, 'Спасибо.', 'Рост на 25%.', ['error 2023/calls.yaml:30 typed-figure']],
    ['a figure typed into the closing of the report', report, 'До встречи.', 'Рост на 25,5 %.', ['error 2023/report.yaml:7 typed-figure']],
    ['a figure typed into a folded text', calls, 'closing: Спасибо.', 'closing: >-\n  Спасибо\n  за 5012 звонков.', ['error 2023/calls.yaml:32 typed-figure']],
    // the site
    ['a theme without a colour', 'site.yaml', 'light: { accent: "#b3392c", ', 'light: { ', ['error site.yaml:5 missing-key']],
    ['a channel without a colour', 'site.yaml', 'phone: "#d0435a", ', '', ['error site.yaml:5 missing-colour']],
    ['a colour without quotes', 'site.yaml', '  light: { accent: "#b3392c", ', '  light:\n    accent: #b3392c\n    channels: { office: "#17425f", phone: "#d0435a", chat: "#6a55a8" }\n  other: { ', ['error site.yaml:6 wrong-kind', 'error site.yaml:8 unknown-key']],
    ['a colour that cannot be seen', 'site.yaml', '#17425f', '#ffe000', ['error site.yaml:5 contrast']],
    ['a locale that there is not', 'site.yaml', 'locale: ru', 'locale: fr', ['error site.yaml:2 unknown-locale']],
    ['a locale that is none', 'site.yaml', 'locale: ru', 'locale: Русский', ['error site.yaml:2 wrong-kind']],
    ['an address that is none', 'site.yaml', 'https://example.org/', 'example.org', ['error site.yaml:3 wrong-kind']],
    ['a draft that is no truth', report, 'sections:', 'draft: да\nsections:', ['error 2023/report.yaml:3 wrong-kind']],
    // YAML
    ['a tab', calls, '      north: 500', '\tnorth: 500', ['error 2023/calls.yaml:13 syntax']],
    ['a bracket that is not closed', calls, 'excludes: [chat]', 'excludes: [chat', ['error 2023/calls.yaml:7 syntax']],
    ['a quote that is not closed', calls, 'closing: Спасибо.', 'closing: "Спасибо.', ['error 2023/calls.yaml:30 syntax']],
    ['a colon without a space', calls, 'north: 500', 'north:500', ['error 2023/calls.yaml:13 syntax']],
    ['a colon in a text', calls, 'phone: Будни', 'phone: График: будни', ['error 2023/calls.yaml:29 syntax']],
    ['an unknown tag', calls, 'north: 500', 'north: !count 500', ['error 2023/calls.yaml:13 syntax']],
    ['an alias without its anchor', calls, 'north: 500', 'north: *south', ['error 2023/calls.yaml:13 alias']],
    ['bytes that are no UTF-8', calls, 'Чат', '\uFFFD\uFFFD\uFFFD', ['error 2023/calls.yaml:17 not-utf8']],
  ])('%s', (_, file, from, to, problems) => {
    expect(codesOf(changed(file, from, to))).toEqual(problems);
  });
});
