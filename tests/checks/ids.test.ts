import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { reservedBy } from '../../src/checks/ids.ts';
import { keysAt } from '../../src/read/schema/outline.ts';
import { sectionSchema } from '../../src/read/schema/section.ts';
import { changed, example, withFile } from '../example.ts';
import { centre } from '../fixtures/centre.ts';
import { codesOf, problemsOf, reportOf } from '../problems.ts';

describe('reservedBy(entity, id)', () => {
  test.each([
    ['territory', 'checks', 'page'],
    ['section', 'checks', 'anchor'],
    ['section', 'report', 'file'],
    ['section', 'con', 'device'],
    ['territory', 'aux', 'device'],
    ['measure', 'total', 'field'],
    ['measure', 'nul', null],
    ['section', 'console', null],
  ] as const)("of '%s' and '%s' is %s", (entity, id, by) => {
    expect(reservedBy(entity, id)).toBe(by);
  });

  const sections = [
    'report',
    'top',
    'text',
    'contents',
    'territories',
    'changes',
    'closing',
    'checks',
    'data',
    'notes',
    'note-1',
    'ref-12',
  ];

  test.each(sections)("reservedBy('section', '%s') is not null", (id) => {
    expect(reservedBy('section', id)).not.toBeNull();
  });

  test.each(['in-person', 'remote', 'ivr', 'social', 'note', 'reports', 'datas'])(
    "reservedBy('section', '%s') is null",
    (id) => {
      expect(reservedBy('section', id)).toBeNull();
    },
  );

  test("reservedBy('territory', 'checks') is not null, and so does nothing else", () => {
    expect(reservedBy('territory', 'checks')).not.toBeNull();
    expect(reservedBy('territory', 'data')).toBeNull();
  });

  test('reservedBy of every key that stands beside measures is not null', () => {
    const { measures } = reportOf(example());
    const section = sectionSchema(measures);
    const own = new Set(measures.map(({ id }) => id));
    const keys = [
      keysAt(section, ['channels', 0]),
      keysAt(section, ['channels', 0, 'total']),
      keysAt(section, ['claims', 'a']),
    ].flatMap(({ known }) => known.filter((key) => !own.has(key)));
    expect(keys).toContain('territories');
    expect(keys).toContain('growth');
    expect(keys.filter((key) => reservedBy('measure', key) === null)).toEqual([]);
  });

  test.each(['share', 'shares', 'share-of-section', 'rank', 'change', 'computed', 'all', 'checks'])(
    "reservedBy('measure', '%s') is not null: another figure or file of the site has that name",
    (id) => {
      expect(reservedBy('measure', id)).not.toBeNull();
    },
  );

  test("reservedBy('measure', 'satisfaction') is null", () => {
    expect(reservedBy('measure', 'satisfaction')).toBeNull();
  });

  test('reservedBy of every anchor of the report page is not null', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.astro') && !/Territory|404/.test(file),
    );
    const anchors = files.flatMap((file) =>
      [...readFileSync(`src/${file}`, 'utf8').matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!),
    );
    expect(anchors).toContain('territories');
    expect(anchors.filter((id) => reservedBy('section', id) === null)).toEqual([]);
  });

  test('reservedBy of every page beside the territories is not null', () => {
    const pages = readdirSync('src/pages/[year]', { withFileTypes: true })
      .filter((entry) => !entry.name.includes('['))
      .filter(
        (entry) => entry.isDirectory() || (entry.name.endsWith('.astro') && entry.name !== 'index.astro'),
      )
      .map((entry) => entry.name.replace('.astro', ''));
    expect(pages).toContain('checks');
    expect(pages.filter((id) => reservedBy('territory', id) === null)).toEqual([]);
  });
});

test('a section that is the report is told once, and the others are proven all the same', () => {
  const files = changed('2023/report.yaml', '[visits, calls]', '[report, visits, calls]');
  expect(codesOf(changed('2023/calls.yaml', 'north: 500', 'north: 501', files))).toEqual([
    'error 2023/calls.yaml:11 total-mismatch',
    'error 2023/report.yaml:3 reserved-id',
  ]);
});

test('a section under a reserved id is told once, and is proven all the same', () => {
  const report = '2023/report.yaml';
  const moved = withFile(
    '2023/data.yaml',
    'title: Данные\n',
    changed(report, '[visits, calls]', '[visits, calls, data]'),
  );
  expect(codesOf(moved)).toEqual(['error 2023/report.yaml:3 reserved-id']);
  expect(codesOf(changed('2023/calls.yaml', 'north: 500', 'north: 501', moved))).toEqual([
    'error 2023/calls.yaml:11 total-mismatch',
    'error 2023/report.yaml:3 reserved-id',
  ]);
});

test('an unknown channel among the hours keeps no sum from being proven; one that a total leaves out does', () => {
  const off = changed('2023/visits.yaml', 'total: 300', 'total: 301');
  expect(codesOf(changed('2023/calls.yaml', '  phone: Будни', '  phono: Будни', off))).toEqual([
    'error 2023/calls.yaml:29 unknown-id',
    'error 2023/visits.yaml:5 total-mismatch',
  ]);
  expect(codesOf(changed('2023/report.yaml', '[chat]', '[chta]', off))).toEqual([
    'error 2023/report.yaml:4 unknown-id',
  ]);
});

test('an unknown channel is told with the channels in the order of the report', () => {
  const [problem] = problemsOf(changed('2023/calls.yaml', '  phone: Будни', '  letters: Будни'));
  expect(problem!.hint).toBe('Каналы: office, phone, chat.');
});

test('repeatedIds of a fact that is called as the main measure refuses it: the total of the section has that name', () => {
  expect(
    codesOf(
      changed(
        '2011/centre.yaml',
        '  happy:',
        '  contacts:',
        changed('2011/centre.yaml', '{happy}', 'все', centre),
      ),
    ),
  ).toEqual(['error 2011/centre.yaml:19 reserved-id']);
});

describe('an id that is wrong hides no other problem', () => {
  const wrong = changed('2023/visits.yaml', 'total: 300', 'total: 301');
  const mismatch = 'error 2023/visits.yaml:5 total-mismatch';

  test.each(['[]', 'north'])('a year whose rows are %s is taken to have them all', (rows) => {
    const files = changed('2023/report.yaml', 'title: Отчет', `title: Отчет\nterritories: ${rows}`, wrong);
    expect(codesOf(files)).toEqual(['error 2023/report.yaml:2 wrong-kind', mismatch]);
  });

  test('the figures of a claim that has the id of a channel beside it are proven, and not compared with that channel', () => {
    const claim = '  chat: { name: рост чата, from: 200, to: 250, growth: 20% }\n';
    const files = changed('2023/calls.yaml', 'claims:\n', `claims:\n${claim}`, wrong);
    expect(codesOf(files)).toEqual([
      'error 2023/calls.yaml:20 repeated-id',
      'error 2023/calls.yaml:20 growth-mismatch',
      mismatch,
    ]);
  });

  test('the sums are proven beside a fact that has the id of a claim', () => {
    const fact = 'facts:\n  members: { name: Подписчики, value: 5% }\nclaims:\n';
    const files = changed('2023/calls.yaml', 'claims:\n', fact, wrong);
    expect(codesOf(files)).toEqual(['error 2023/calls.yaml:20 repeated-id', mismatch]);
  });
});
