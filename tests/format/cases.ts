import type { Code } from '../../src/report/finding.ts';
import { unread } from '../../src/yaml/parse.ts';
import { changed, example, withFile } from '../example.ts';

const report = '2023/report.yaml';
const visits = '2023/visits.yaml';
const calls = '2023/calls.yaml';

/** A folder for each code: the example with the one change that it is about. */
export const cases: Record<Code, ReadonlyMap<string, string>> = {
  syntax: changed(calls, 'total: 50', 'total: 50\n    total: 51'),
  'not-utf8': changed(calls, 'Чат', '\uFFFD\uFFFD\uFFFD'),
  'empty-file': withFile(calls, '\n'),
  alias: changed(calls, 'north: 500', 'north: *south'),
  'missing-file': withFile(calls, null),
  'unlisted-file': withFile('2023/letters.yaml', 'title: Письма'),
  'no-edition': new Map([...example()].filter(([file]) => !file.includes('/'))),
  'missing-key': changed(calls, '    name: Чат\n', ''),
  'unknown-key': changed(calls, 'title: Звонки', 'titel: Звонки'),
  'wrong-kind': changed(calls, 'north: 500', 'north: 712 609'),
  'unknown-locale': changed('site.yaml', 'locale: ru', 'locale: fr'),
  'unknown-id': changed(report, 'excludes: [chat]', 'excludes: [chta]'),
  'repeated-id': changed(calls, 'id: chat', 'id: phone'),
  'reserved-id': changed('territories.yaml', 'id: south', 'id: checks'),
  'no-figures': changed(calls, '    total: 50\n', ''),
  'missing-territory': changed(calls, '      north: 500\n', ''),
  'missing-colour': changed('site.yaml', 'phone: "#d0435a", ', ''),
  blank: changed(calls, 'north: 500', 'north:'),
  'finished-draft': changed(report, 'sections:', 'draft: true\nsections:'),
  'total-mismatch': changed(calls, 'north: 500', 'north: 50'),
  'no-parts': withFile(
    '2023/letters.yaml',
    'title: Письма\ntotal: 40\n',
    changed(report, '[visits, calls]', '[visits, calls, letters]'),
  ),
  'growth-mismatch': changed(
    calls,
    '\n    discrepancy:\n      computed: 25%\n      note: Так опубликовано.',
    '',
  ),
  'claim-contradicted': changed(
    visits,
    'channels:',
    'claims:\n  chat: { name: рост числа чатов, from: 50, to: 60, growth: 20% }\nchannels:',
  ),
  'mean-mismatch': changed(visits, '0:03:20', '0:03:21'),
  'discrepancy-wrong': changed(calls, 'computed: 25%', 'computed: 24.5%'),
  'discrepancy-unneeded': changed(calls, 'growth: 30%', 'growth: 25%'),
  'discrepancy-unverifiable': changed(
    calls,
    'total: 50',
    'total: { value: 50, discrepancy: { computed: 49, note: Так опубликовано. } }',
  ),
  'unknown-placeholder': changed(calls, '{members.to}', '{member.to}'),
  'typed-figure': changed(calls, 'closing: Спасибо.', 'closing: Спасибо за 1 200 звонков.'),
  'outside-link': withFile(calls, unread),
  'forbidden-character': changed(calls, 'name: Чат', 'name: "Чат\\x07"'),
  'figure-in-name': changed(calls, 'name: Чат', 'name: Чат (1 200 в день)'),
  'out-of-range': changed(calls, 'total: 50', 'total: 1000000000000'),
  implausible: changed(calls, 'total: 50', 'total: 50\n    wait: 0:20:00'),
  contrast: changed('site.yaml', '#17425f', '#ffe000'),
};

/** The codes and what each is shown with. */
export const caseEntries = Object.entries(cases) as [Code, ReadonlyMap<string, string>][];
