import type { Code } from '../../../src/model/finding.ts';
import { changed } from '../../example.ts';
import { all, calls, each, pictured, report, typed, visits, type Edit, type Files } from './changes.ts';

/** The claim without its change, but with its discrepancy. */
const unchanged: Edit[] = [
  [calls, ' на {members.growth}', ''],
  [calls, '    growth: 30%\n', ''],
];

/** Values that are missing, or that a field cannot have. */
export const ofValues: Partial<Record<Code, readonly Files[]>> = {
  'missing-key': [
    ...each(report, 'title: Отчет\n', ''),
    changed(visits, ', alt: Очередь', '', pictured('picture')),
    all(...unchanged),
    all(
      ...unchanged,
      [calls, 'from: 200', 'from: 24%'],
      [calls, 'to: 250', 'to: 20%'],
      [calls, 'computed: 25%', 'computed: -4'],
    ),
  ],
  'unknown-locale': ['ru-1', 'ru-u-nu-deva', 'en-GB-u-nu-arab'].map((locale) =>
    changed('site.yaml', 'locale: ru', `locale: ${locale}`),
  ),
  'out-of-range': [
    ...each(calls, 'total: 50', 'total: 123456789012345678901234567890'),
    ...each(calls, 'wait: 0:02:00', 'wait: 1000000:02:00'),
    ...each(calls, 'growth: 30%', 'growth: 30.1234%'),
    typed('number', '4.1234'),
    typed('money, currency: EUR', '1234567890123'),
    typed('money, currency: EUR', '"€1 234 567 890 123,50"'),
    changed(calls, 'total: 50', 'total: 1 000 000 000 000'),
    changed(calls, 'growth: 30%', 'growth: 1234567890,5 %'),
    changed(calls, 'claims:', 'facts: { happy: { name: Довольны, value: 95.1234% } }\nclaims:'),
  ],
};
