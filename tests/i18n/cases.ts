import type { Code } from '../../src/model/finding.ts';
import type { Content } from '../../src/model/unread.ts';
import { changed, example, withFile } from '../example.ts';
import {
  numbered,
  report,
  visits,
  calls,
  pictured,
  drafted,
  all,
  change,
  each,
  measure,
  nested,
  unread,
  urgency,
  withClaims,
  withTowns,
  withEarlier,
} from './cases/changes.ts';
import { skeleton } from '../skeleton.ts';
import { ofBounds } from './cases/bounds.ts';
import { growths, totals } from './cases/accounts.ts';
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
  'missing-file': [withFile('site.yaml', null), withFile('2023/queue.jpg', null, pictured('picture'))],
  'unlisted-file': [
    withFile('2023/letters.yml', 'title: Письма'),
    withFile('letters.yaml', 'title: Письма'),
    withFile('2023/queue.jpg', 'picture'),
    withFile('queue.jpg', 'picture'),
    withFile('2023/letters.xlsx', 'other'),
  ],
  'unfit-picture': (
    [
      ['damaged', ''],
      ['bytes', '256'],
      ['pixels', '268'],
      ['size', ''],
      ['xml', '12'],
      ['entity', '<!ENTITY logo>'],
      ['runs', '<s:script>'],
      ['loads', '<image href="https://example.org/a: b.png">'],
      ['links', '<a>'],
      ['embedded', ''],
      ['many', '1000'],
    ] as const
  ).map(([reason, what]) => pictured({ reason, what })),
  'unread-file': (['looped', 'special', 'folder', 'name'] as const).map(unread),
  'unknown-key': [
    changed(calls, 'title: Звонки', 'title: Звонки\nремарка: Да'),
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
  'total-mismatch': [
    changed(calls, 'value: 1200', 'value: 1211'),
    changed(report, 'value: 1500', 'value: 1489'),
    ...Object.values(totals).flat(),
  ],
  'growth-mismatch': [
    ...Object.values(growths).flat(),
    change(200, 250, 'ratio: 1.4'),
    change(1, 999_999_999_999, 'growth: 5%'),
    changed(
      calls,
      'to: 250',
      'to: 45%',
      changed(calls, 'from: 200', 'from: 40%', change(200, 250, 'points: 6')),
    ),
    changed(
      visits,
      'south: { contacts: 200,',
      'south: { contacts: 200, rise: 50%,',
      measure('{ id: rise, kind: percent, name: Прирост, short: Прирост, combine: { growth: contacts } }'),
    ),
  ],
  'mean-mismatch': [
    all(
      [visits, 'wait: 0:03:20', 'service: 0:03:21'],
      [visits, 'wait: 0:05:00', 'service: 0:05:00'],
      [visits, 'wait: 0:02:30, service: n/a', 'service: 0:02:30'],
    ),
  ],
  'unfit-measure': [
    measure('{ id: letters, kind: count, name: Количество писем, short: Писем, combine: sum }'),
    measure('{ id: satisfied, kind: percent, name: Доля довольных, short: Довольных, combine: sum }'),
    measure('{ id: answer, kind: duration, name: Время ответа, short: Ответ, combine: { mean: wait } }'),
    measure('{ id: answer, kind: duration, name: Время ответа, short: Ответ, combine: { mean: answer } }'),
    measure('{ id: cost, kind: money, name: Расходы, short: Расходы, combine: sum }'),
    measure(`${urgency}, combine: { share: wait, of: contacts } }`),
    measure(`${urgency}, combine: { points: contacts } }`),
    measure(
      '{ id: load, kind: number, name: Нагрузка, short: Нагрузка, combine: { share: load, of: contacts, per: 1 } }',
    ),
    measure(`${urgency}, combine: { ratio: contacts } }`),
    measure(`${urgency}, combine: { share: contacts, of: contacts, per: 1000 } }`),
  ],
  'discrepancy-wrong': [
    ...ofBounds['discrepancy-wrong']!,
    changed(
      calls,
      'growth: 5%',
      'growth: 5%\n    discrepancy: { computed: 6%, note: Так. }',
      change(1, 999_999_999_999, 'growth: 5%'),
    ),
    ...each(report, 'value: 1500', 'value: 1501, discrepancy: { computed: 1499, note: Так. }'),
    ...each(
      visits,
      'wait: 0:03:20',
      'wait: { value: 0:03:21, discrepancy: { computed: 0:03:19, note: Так. } }',
    ),
  ],
  'circular-sum': [skeleton({ a: { channels: { c: 'total: 1, part-of: d', d: 'total: 1, part-of: c' } } })],
  'no-parts': [
    ...each(calls, 'value: 1200, excludes: [chat]', 'value: 9, excludes: [phone, chat]'),
    skeleton({
      a: {
        channels: {
          c: 'total: 3, territories: { n: 1, s: 2 }',
          all: 'sum-of: [c], total: 3, territories: { n: { contacts: { value: 1, excludes: [c] } }, s: 2 }',
        },
      },
    }),
  ],
  'claim-contradicted': [
    new Map(withEarlier(example())).set('2022/calls.yaml', example().get(calls)!),
    changed(
      visits,
      'channels:',
      'claims:\n  calls: { name: рост числа звонков, from: 1200, to: 1320, growth: 10% }\nchannels:',
    ),
  ],
  'unlike-figures': [changed(calls, 'to: 250', 'to: 45%', change(200, 250, 'growth: 25%'))],
  'discrepancy-unverifiable': [
    all(
      [visits, 'wait: 0:03:20', 'wait: { value: 9:00:00, discrepancy: { computed: 0:03:20, note: Так. } }'],
      [visits, 'contacts: 200, wait: 0:02:30', 'contacts: 200'],
    ),
    all(
      [
        visits,
        'wait: 0:03:20',
        'service: { value: 9:00:00, discrepancy: { computed: 0:03:20, note: Так. } }',
      ],
      [visits, 'contacts: 100, wait: 0:05:00', 'contacts: 0, service: 0:05:00'],
      [visits, 'contacts: 200, wait: 0:02:30', 'contacts: 0'],
      [visits, 'total: 300', 'total: 0'],
      [report, '1500', '1200'],
    ),
  ],
  'discrepancy-unneeded': each(
    visits,
    'wait: 0:03:20',
    'wait: { value: 0:03:20, discrepancy: { computed: 0:03:20, note: Так. } }',
  ),
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
