import type { Code } from '../../src/model/finding.ts';
import type { Content } from '../../src/model/unread.ts';
import { changed, example, withFile } from '../example.ts';
import {
  numbered,
  report,
  visits,
  calls,
  drafted,
  all,
  each,
  nested,
  withClaims,
  withTowns,
} from './cases/changes.ts';
import { skeleton } from '../skeleton.ts';
import { ofArithmetic } from './cases/arithmetic.ts';
import { ofBounds } from './cases/bounds.ts';
import { ofFiles } from './cases/files.ts';
import { first } from './cases/first.ts';
import { slips, unreadable } from './cases/syntax.ts';
import { ofReferences } from './cases/references.ts';
import { ofTexts } from './cases/texts.ts';
import { ofValues } from './cases/values.ts';
import { wrong } from './cases/wrong-kind.ts';

type Data = ReadonlyMap<string, Content>;
/** What else a code is said of: every branch of its words. */
const others: Partial<Record<Code, readonly Data[]>> = {
  'more-problems': [
    withFile(report, `${example().get(report)}${numbered(1001, (n) => `key${n}: 1\n`)}`),
    withClaims(1002, 'рост #1', '100%'),
    drafted(withClaims(1005, 'рост', '')),
  ],
  'unused-measure': each(
    'measures.yaml',
    'kind: duration, name: Время ожидания,',
    'kind: duration, unit: { other: минуты }, name: Время ожидания,',
  ),
  'over-limit': [
    skeleton({ a: { channels: nested(448) } }),
    changed(
      calls,
      '  - id: chat\n',
      `${numbered(332, (n) => `  - { id: c-${n}, name: Сумма, sum-of: [phone], territories: {} }\n`)}  - id: chat\n`,
      withTowns(300),
    ),
    changed(calls, 'phone: Будни', `phone: ${'Будни '.repeat(11_100)}`, withTowns(300)),
  ],
  ...ofTexts,
  ...ofValues,
  ...ofReferences,
  ...ofBounds,
  syntax: [...slips, ...unreadable],
  ...ofFiles,
  'unknown-key': [
    changed(calls, 'title: Звонки', 'title: Звонки\nремарка: Да'),
    changed(calls, 'growth: 30%', 'growth: 30%\n    ratio: 1.25'),
    changed(calls, '    name: Чат\n', '    name: Чат\n    discrepancy: { computed: 50, note: Так вышло }\n'),
    changed(report, 'title: Отчет', 'title: Отчет\nexcludes: [chat]'),
    changed(report, 'title: Отчет', 'title: Отчет\nfacts: {}'),
    changed(calls, 'title: Звонки', 'title: Звонки\ndraft: true'),
    changed('site.yaml', 'locale: ru', 'locale: ru\ntext: Слова'),
    changed(
      report,
      'value: 1500, excludes: [chat]',
      'value: 1501, discrepancy: { computed: 1500, note: Так, как вышло, и оставлено }, excludes: [chat]',
    ),
  ],
  'wrong-kind': Object.values(wrong).flat(),
  'repeated-id': [
    changed('territories.yaml', 'id: south', 'id: north'),
    changed(report, '[visits, calls]', '[visits, calls, visits]'),
    changed(calls, 'claims:\n', 'claims:\n  phone: { name: рост, from: 200, to: 250, growth: 25% }\n'),
    changed('measures.yaml', 'id: service', 'id: wait'),
    changed(calls, 'claims:', 'facts: { phone: { name: Доля, value: 5% } }\nclaims:'),
  ],
  'reserved-id': [
    ...each(report, '[visits, calls]', '[report, visits, calls]'),
    ...each('measures.yaml', 'id: service', 'id: total'),
    changed(calls, 'claims:', 'facts: { contacts: { name: Доля, value: 5% } }\nclaims:'),
    ...['checks', 'contacts', 'con'].map((id) =>
      withFile(
        calls,
        null,
        withFile(
          `2023/${id}.yaml`,
          example().get(calls)!,
          all([report, '[visits, calls]', `[visits, ${id}]`]),
        ),
      ),
    ),
  ],
  'missing-territory': [
    all(
      [
        visits,
        '    territories:\n      north: { contacts: 100, wait: 0:05:00 }\n      south: { contacts: 200, wait: 0:02:30, service: n/a }\n',
        '',
      ],
      [calls, '      north: 500\n', ''],
    ),
    all(
      ['territories.yaml', '- { id: north, name: Север }\n', ''],
      [report, 'value: 1500', 'value: 1400'],
      [visits, 'total: 300\n    wait: 0:03:20', 'total: 200\n    wait: 0:02:30'],
      [visits, '      north: { contacts: 100, wait: 0:05:00 }\n', ''],
      [calls, '      north: 500\n      south: 700\n', '      {}\n'],
    ),
  ],
  'missing-colour': each('site.yaml', 'phone: "#ef7a8c", ', ''),
  blank: [
    changed(calls, 'computed: 25%', 'computed:'),
    changed(calls, 'growth: 30%', 'growth:'),
    changed(visits, 'wait: 0:03:20', 'wait:'),
    changed(report, 'value: 1500', 'value:'),
    drafted(changed(calls, 'north: 500', 'north:')),
  ],
  ...ofArithmetic,
  implausible: each(calls, 'wait: 0:02:00', 'service: 0:02:00').map((folder) =>
    changed(calls, 'total: 50', 'total: 50\n    service: 0:45:00', folder),
  ),
  contrast: [
    changed('site.yaml', '#7fb2d9', '#101010'),
    changed('site.yaml', 'accent: "#b3392c"', 'accent: "#ffe000"'),
  ],
};

/** Every code with the folders that it is shown with, each of which has that problem alone. */
export const cases: [code: Code, folder: Data][] = (Object.keys(first) as Code[]).flatMap((code) =>
  [first[code], ...(others[code] ?? [])].map((folder): [Code, Data] => [code, folder]),
);
