import { expect, test } from 'vitest';
import { createI18n } from '../../src/i18n/i18n.ts';
import { languageOf } from '../../src/i18n/languages.ts';
import { json } from '../../src/outputs/json.ts';
import { figureRows } from '../../src/outputs/rows.ts';
import { codesOf, dataIn, editionOf, problemsOf } from '../problems.ts';

const caseOf = (name: string) => dataIn(`tests/fixtures/cases/${name}`);

/** How the figures of a case stand in the data files, by their ids without the year; those that are `unverified` with the reason. */
function told(name: string): Record<string, string> {
  const edition = editionOf(caseOf(name));
  const i18n = createI18n(languageOf('en'));
  const reasons = new Map(
    (JSON.parse(json(edition, i18n)) as { unproven: { id: string; reason: string }[] }).unproven.map(
      ({ id, reason }) => [id, reason],
    ),
  );
  return Object.fromEntries(
    figureRows(edition, i18n).map(({ figure: { id, value }, status }) => [
      id.slice(id.indexOf('/') + 1),
      [value ?? '', status, reasons.get(id)].filter((each) => each !== undefined && each !== '').join(' '),
    ]),
  );
}

test.each<[name: string, figures: Record<string, string>]>([
  [
    'share-without-count',
    { 'states/a/portion': '31.6 as-published', 'states/b/portion': '68.4 as-published' },
  ],
  [
    'share-beside-a-section-total',
    {
      'states/complaints': '100 as-published not verified: “Complaints” is not given for North, South',
      'states/a/portion': '31.6 as-published',
      'states/b/portion': '68.4 as-published',
    },
  ],
  [
    'untyped-and-not-available',
    {
      's/a/complaints': '10 as-published',
      's/b/complaints': '20 as-published',
      's/b/late': 'n/a',
      's/c/complaints': '30 as-published',
      's/c/late': '3 as-published',
    },
  ],
  [
    'count-and-share',
    {
      's/complaints': '100 proven',
      's/a/complaints': '90 proven',
      's/a/portion': '90 proven',
      's/b/complaints': '10 proven',
      's/b/portion': '10 proven',
    },
  ],
  [
    'count-and-share-of-the-total',
    {
      's/complaints': '100 as-published not verified: no channels add up to it',
      's/a/complaints': '90 as-published',
      's/a/portion': '90 proven',
      's/b/complaints': '10 as-published',
      's/b/portion': '10 proven',
    },
  ],
  [
    'subtotal-of-another-measure',
    {
      's/a/complaints': '8 proven',
      's/b/complaints': '1 proven',
      's/c/complaints': '9 proven',
      's/c/visits': '70 as-published not verified: “Visits” is not given for Pupils, Teachers',
    },
  ],
])('the data files of %s have what is published, and how it stands', (name, figures) => {
  expect(codesOf(caseOf(name))).toEqual([]);
  expect(told(name)).toEqual(figures);
});

test('a wrong sum in both editions is not said to have last year’s number', () => {
  const problems = problemsOf(caseOf('wrong-row-in-two-editions'));
  expect(problems.map(({ code, line }) => `${line} ${code}`)).toEqual([
    '5 total-mismatch',
    '5 total-mismatch',
  ]);
  expect(problems.map(({ hint }) => hint).join()).not.toContain('2022 год');
});

test('a section named as the main measure is told what has its name', () => {
  expect(problemsOf(caseOf('section-named-as-its-measure')).map(({ message }) => message)).toEqual([
    'Идентификатор раздела complaints занят: так называется главный показатель.',
  ]);
});
