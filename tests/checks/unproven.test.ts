import { describe, expect, test } from 'vitest';
import { changed } from '../example.ts';
import { codesOf, editionOf, realData } from '../problems.ts';

const calls = '2023/calls.yaml';
const visits = '2023/visits.yaml';
const report = '2023/report.yaml';
const note = 'note: Так опубликовано.';

/** What cannot be computed, its line, and why; measures by their ids. */
const unproven = (files: ReadonlyMap<string, string>) =>
  editionOf(files).unproven.map(({ figure, cause, place }) => [
    figure.id,
    place.line,
    cause.reason === 'missing'
      ? { ...cause, measure: cause.measure.id }
      : cause.reason === 'no-weight'
        ? { ...cause, weight: cause.weight.id }
        : cause,
  ]);
const checked = (files: ReadonlyMap<string, string>, id: string) =>
  editionOf(files)
    .checks.filter((check) => check.id === id)
    .map(({ status, computed }) => [status, computed]);

describe('a mean that its territories cannot give', () => {
  test('is named with the territories whose time is missing, in the order of the report', () => {
    const files = changed(visits, 'contacts: 200, wait: 0:02:30', 'contacts: 200');
    expect(codesOf(files)).toEqual([]);
    expect(unproven(files)).toEqual([
      ['2023/visits/office/wait', 6, { reason: 'missing', measure: 'wait', names: ['Юг'], among: 'rows' }],
    ]);
    expect(checked(files, '2023/visits/office/wait')).toEqual([]);
  });

  test('of the real data is named too: 9:00:00 above rows of minutes', () => {
    const short = changed(
      '2023/in-person.yaml',
      'contacts: 6142, wait: 0:03:09',
      'contacts: 6142',
      changed('2023/in-person.yaml', 'total: 796601', 'total: 796601\n    wait: 9:00:00', realData()),
    );
    expect(unproven(short)).toEqual([
      [
        '2023/in-person/office/wait',
        8,
        { reason: 'missing', measure: 'wait', names: ['Ноябрьск'], among: 'rows' },
      ],
    ]);
  });

  test('is named where nobody came', () => {
    const files = changed(
      visits,
      'contacts: 100',
      'contacts: 0',
      changed(
        visits,
        'contacts: 200',
        'contacts: 0',
        changed(visits, 'total: 300', 'total: 0', changed(report, '1500', '1200')),
      ),
    );
    expect(codesOf(files)).toEqual([]);
    expect(unproven(files)).toEqual([
      ['2023/visits/office/wait', 6, { reason: 'no-weight', weight: 'contacts' }],
    ]);
  });

  test('is not named where no territory publishes such times: there is nothing that it should follow from', () => {
    expect(unproven(changed(calls, 'wait: 0:02:00', 'wait: 9:00:00'))).toEqual([]);
  });

  test('is named while a time is blank, which is told', () => {
    const files = changed(visits, 'wait: 0:02:30', 'wait:');
    expect(codesOf(files)).toEqual(['error 2023/visits.yaml:9 blank']);
    expect(unproven(files)).toEqual([['2023/visits/office/wait', 6, { reason: 'blank' }]]);
  });
});

test.each(['', ', wait: 9:59:59', ', wait:'])(
  'a territory without contacts and with the time "%s" weighs nothing in a mean',
  (time) => {
    const files = changed(
      visits,
      'contacts: 100, wait: 0:05:00',
      `contacts: 0${time}`,
      changed(
        visits,
        'contacts: 200, wait: 0:02:30',
        'contacts: 300, wait: 0:02:30',
        changed(visits, 'wait: 0:03:20', 'wait: 0:02:30'),
      ),
    );
    expect(unproven(files)).toEqual([]);
    expect(checked(files, '2023/visits/office/wait')).toEqual([['proven', 150]]);
  },
);

describe('a discrepancy that nothing can verify is refused', () => {
  const declares = (value: string, computed: string) =>
    `{ value: ${value}, discrepancy: { computed: ${computed}, ${note} } }`;

  test.each<[name: string, files: Map<string, string>, problems: string[]]>([
    [
      'of a total without parts, as of the social media',
      changed('2023/social.yaml', 'total: 4933', `total: ${declares('4933', '999')}`, realData()),
      ['error 2023/social.yaml:22 discrepancy-unverifiable'],
    ],
    [
      'of a mean without times of territories',
      changed(calls, 'wait: 0:02:00', `wait: ${declares('0:02:00', '0:01:00')}`),
      ['error 2023/calls.yaml:12 discrepancy-unverifiable'],
    ],
    [
      'of a mean of a channel without territories',
      changed(calls, 'total: 50', `total: 50\n    wait: ${declares('0:02:00', '0:01:00')}`),
      ['error 2023/calls.yaml:19 discrepancy-unverifiable'],
    ],
    [
      'of a mean that misses one time',
      changed(
        visits,
        'wait: 0:03:20',
        `wait: ${declares('9:00:00', '0:03:20')}`,
        changed(visits, 'contacts: 200, wait: 0:02:30', 'contacts: 200'),
      ),
      ['error 2023/visits.yaml:6 discrepancy-unverifiable'],
    ],
    [
      'of a total that leaves every channel out',
      changed(
        calls,
        '{ value: 1200, excludes: [chat] }',
        `{ value: 9, excludes: [phone, chat], discrepancy: { computed: 0, ${note} } }`,
      ),
      ['error 2023/calls.yaml:7 no-parts'],
    ],
  ])('%s', (_, files, problems) => {
    expect(codesOf(files).filter((each) => each.startsWith('error'))).toEqual(problems);
  });
});

test.each(['0', 'n/a', 'none'])('a growth from %s stands as published, and nothing is computed', (from) => {
  const files = changed(
    calls,
    'growth: 30%\n    discrepancy:\n      computed: 25%\n      note: Так опубликовано.',
    'growth: 30%',
    changed(calls, 'from: 200', `from: ${from}`, changed(calls, 'было {members.from},', 'было,')),
  );
  expect(codesOf(files)).toEqual([]);
  expect(checked(files, '2023/calls/members/growth')).toEqual([]);
  const reason = from === '0' ? 'unfit-base' : 'no-base';
  expect(unproven(files)).toEqual([['2023/calls/members/growth', 24, { reason }]]);
});

describe('the cross-foot', () => {
  const channel = changed(
    visits,
    'total: 300',
    `total: { value: 310, discrepancy: { computed: 300, ${note} } }`,
  );

  test('is proven where two declared discrepancies make up for each other', () => {
    const files = changed(
      report,
      '{ value: 1500, excludes: [chat] }',
      `{ value: 1500, excludes: [chat], discrepancy: { computed: 1510, ${note} } }`,
      channel,
    );
    expect(codesOf(files)).toEqual([]);
    expect(checked(files, '2023/contacts')).toEqual([['declared', 1510]]);
    expect(checked(files, '2023/territories/contacts')).toEqual([['proven', 1500]]);
  });

  test('is declared where they do not', () => {
    const files = changed(report, '1500', '1510', channel);
    expect(checked(files, '2023/territories/contacts')).toEqual([['declared', 1500]]);
  });
});
