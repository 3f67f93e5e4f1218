import type { Code } from '../../../src/model/finding.ts';
import type { Content } from '../../../src/model/unread.ts';
import { changed, example } from '../../example.ts';
import { skeleton } from '../../skeleton.ts';
import { growths, totals } from './accounts.ts';
import { ofBounds } from './bounds.ts';
import {
  report,
  visits,
  calls,
  all,
  change,
  each,
  measure,
  urgency,
  withEarlier,
  withoutChange,
} from './changes.ts';

/** What figures that do not add up are said of, and sums that cannot be right: every branch of its words. */
export const ofArithmetic: Partial<Record<Code, readonly ReadonlyMap<string, Content>[]>> = {
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
  'unlike-figures': [
    changed(calls, 'to: 250', 'to: 45%', change(200, 250, 'growth: 25%')),
    all(...withoutChange, [calls, 'to: 250', 'to: 45%']),
  ],
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
};
