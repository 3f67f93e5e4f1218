import type { ValueType } from '../../../src/model/value-type.ts';
import { changed } from '../../example.ts';
import { type Files, report, visits, calls, change, each, measure, typed, urgency } from './changes.ts';

/** Wrong values of each kind. */
export const wrong: Record<ValueType, readonly Files[]> = {
  count: each(calls, 'north: 500', 'north: 15.654', 'north: "500"', 'north: много', 'north: [5]', 'north: -'),
  duration: each(visits, '0:05:00', '0:4:24', '0:04', '4 минуты', '[5]', '-'),
  percent: [
    ...each(
      calls,
      'growth: 30%',
      'growth: 45,3%',
      'growth: 68',
      'growth: треть',
      'growth: -0.0%',
      'growth: –',
    ),
    ...each(calls, 'computed: 25%', 'computed: –'),
    changed(
      calls,
      'to: 250',
      'to: 24%',
      changed(calls, 'from: 200', 'from: 20,5%', change(200, 250, 'points: 3.5')),
    ),
  ],
  number: [
    ...['4,7', '15,654', 'много', '[5]', '5', '4.70'].map((text) => typed('number', `"${text}"`)),
    typed('number', '-0'),
  ],
  money: ['"€1 204,50"', '$31.9', '12 EUR', '"5"', '-0.00'].map((text) =>
    typed('money, currency: EUR', text),
  ),
  currency: [typed('money, currency: евро', '5')],
  figure: ['95 %%', 'O5%', '95 %', '"5"', '-0', '—'].map((text) =>
    changed(calls, 'claims:', `facts:\n  happy: { name: Довольны, value: ${text} }\nclaims:`),
  ),
  mapping: [
    ...each(calls, 'phone: Будни с 8:00 до 18:00.', '5', ''),
    changed(calls, '      north: 500\n      south: 700', '      - north: 500\n      - south: 700'),
  ],
  list: each(report, '[visits, calls]', 'visits', '', '{ visits: calls }'),
  text: each(calls, 'title: Звонки', 'title: 2023', 'title: " "', 'title: …', 'title:'),
  id: each(calls, 'id: chat', 'id: Чат'),
  colour: each('site.yaml', '"#b3392c"', 'b3392c', '“#b3392c”', 'red'),
  url: each('site.yaml', 'https://example.org/', 'example.org'),
  flag: each(report, 'sections:', 'draft: да\nsections:'),
  picture: ['../queue.jpg', 'queue.gif', '[queue.jpg]', '""'].map((name) =>
    changed(visits, 'channels:', `pictures: [{ file: ${name}, alt: Очередь }]\nchannels:`),
  ),
  locale: each('site.yaml', 'locale: ru', 'locale: Русский'),
  'measure-kind': each('measures.yaml', 'kind: count', 'kind: число', 'kind: деньги', 'kind:'),
  'rows-combine': each('site.yaml', 'by: по территориям }', 'by: по территориям, combine: max }'),
  combine: each(
    'measures.yaml',
    '  combine: sum',
    '  combine: сумма',
    '  combine:',
    '  combine: [sum]',
    '  combine: { mean: Обращения }',
  ),
  per: [measure(`${urgency}, combine: { share: wait, of: contacts, per: 12 } }`)],
};
