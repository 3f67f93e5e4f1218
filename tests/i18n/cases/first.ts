import { beyond } from './bounds.ts';
import type { Code } from '../../../src/model/finding.ts';
import type { Content } from '../../../src/model/unread.ts';
import { changed, example, withFile } from '../../example.ts';
import {
  numbered,
  report,
  visits,
  calls,
  pictured,
  drafted,
  change,
  measure,
  namingEarlier,
  urgent,
  urgency,
  unread,
} from './changes.ts';

/** The example without totals over channels. */
const unscoped = changed(
  calls,
  'total: { value: 1200, excludes: [chat] }\n',
  '',
  changed(
    report,
    'total: { value: 1500, excludes: [chat] }\n',
    '',
    changed(report, 'Всего {contacts} обращений', 'Обращения'),
  ),
);

/** A folder for each code: the example with the one change that it is about. */
export const first: Record<Code, ReadonlyMap<string, Content>> = {
  syntax: changed(calls, 'total: 50', 'total: 50\n    total: 51'),
  'more-problems': withFile(calls, `${example().get(calls)}${numbered(1020, (n) => `key${n}: 1\n`)}`),
  'too-large': changed(calls, 'closing: Спасибо.', `closing: ${'Спасибо. '.repeat(120_000)}`),
  'not-utf8': changed(calls, 'Чат', '\uFFFD\uFFFD\uFFFD'),
  'empty-file': withFile(calls, '\n'),

  alias: changed(calls, 'north: 500', 'north: *south'),
  'missing-file': withFile(calls, null),
  'unlisted-file': withFile('2023/letters.yaml', 'title: Письма'),
  'unfit-picture': pictured({ reason: 'kind', what: '' }),
  'no-edition': new Map([...example()].filter(([file]) => !file.includes('/'))),
  'only-drafts': changed(report, 'sections:', 'draft: true\nsections:'),
  'missing-key': changed(calls, '    name: Чат\n', ''),
  'unknown-key': changed(calls, 'title: Звонки', 'titel: Звонки'),
  'wrong-kind': changed(calls, 'north: 500', 'north: 712 609'),
  'unknown-locale': changed('site.yaml', 'locale: ru', 'locale: fr'),
  'unknown-id': changed(report, 'excludes: [chat]', 'excludes: [chta]'),
  'unavailable-figure': changed('2022/report.yaml', 'sections:', 'draft: true\nsections:', namingEarlier()),
  'repeated-id': changed(calls, 'id: chat', 'id: phone'),
  'reserved-id': changed('territories.yaml', 'id: south', 'id: checks'),
  'no-figures': changed(calls, '    total: 50\n', ''),
  'absent-territory': changed('territories.yaml', '- { id: north, name: Север }\n', ''),
  'missing-territory': changed(calls, '      north: 500\n', ''),
  'missing-colour': changed('site.yaml', 'phone: "#d0435a", ', ''),
  blank: changed(calls, 'north: 500', 'north:'),
  'finished-draft': drafted(example()),
  'unreviewed-text': changed(calls, 'closing:', '# [2022] Проверьте текст.\nclosing:'),
  'other-year': changed(report, 'title: Отчет', 'title: Отчет за 2022 год'),
  'shortened-text': changed(report, 'title: Отчет', 'title: Наш отчет #1'),
  'folded-list': changed(calls, 'closing: Спасибо.', 'closing: >-\n  Мы:\n  - ответили,\n  - помогли.'),
  'total-mismatch': changed(calls, 'north: 500', 'north: 50'),
  ...beyond,
  'circular-sum': changed(
    calls,
    '  - id: phone\n',
    '  - id: phone\n    sum-of: [office]\n',
    changed(visits, '  - id: office\n', '  - id: office\n    sum-of: [phone]\n'),
  ),
  'double-count': changed(
    calls,
    'total: 1200\n',
    'total: 1200\n    part-of: office\n',
    changed(calls, '    total: 50\n', '    total: 1500\n    sum-of: [office, phone]\n', unscoped),
  ),
  'shares-mismatch': changed(
    calls,
    'hours:',
    'shares:\n  redress: { name: Возмещение, parts: { refund: { name: Возврат, value: 40% }, other: { name: Другое, value: 50% } } }\nhours:',
  ),
  'no-parts': changed(report, 'excludes: [chat]', 'excludes: [office, phone, chat]'),
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
  'unlike-figures': change(200, 250, 'points: 50'),
  'mean-mismatch': changed(visits, '0:03:20', '0:03:21'),
  'ratio-mismatch': changed(
    '2023/visits.yaml',
    'north: { contacts: 100, wait: 0:05:00 }',
    'north: { contacts: 100, wait: 0:05:00, urgent: 25, urgency: 26% }',
    measure(`${urgent}, combine: sum }\n- ${urgency}, combine: { share: urgent, of: contacts } }`),
  ),
  'over-limit': measure(
    numbered(98, (n) => `- { id: m-${n}, kind: number, name: Индекс, short: Индекс, combine: none }\n`)
      .slice(2)
      .trimEnd(),
  ),
  'unfit-measure': changed('measures.yaml', '  combine: sum', '  combine: none'),
  'discrepancy-wrong': changed(calls, 'computed: 25%', 'computed: 24.5%'),
  'discrepancy-unneeded': changed(calls, 'growth: 30%', 'growth: 25%'),
  'discrepancy-unverifiable': changed(
    calls,
    'total: 50',
    'total: { value: 50, discrepancy: { computed: 49, note: Так опубликовано. } }',
  ),
  'absent-placeholder': changed(
    calls,
    '{members.to}',
    '{phone.north.contacts}',
    changed(calls, 'north: 500', 'north: n/a'),
  ),
  'unused-measure': withFile(
    'measures.yaml',
    `${example().get('measures.yaml')!}- { id: marks, kind: percent, name: Оценка, short: Оценка, combine: none }\n`,
  ),
  'unknown-placeholder': changed(calls, '{members.to}', '{member.to}'),
  'typed-figure': changed(calls, 'closing: Спасибо.', 'closing: Спасибо за 1 200 звонков.'),
  'outside-link': unread('outside'),
  'too-much-data': unread('beyond'),
  'unread-file': unread('dangling'),
  'forbidden-character': changed(calls, 'name: Чат', 'name: "Чат\\x07"'),
  'figure-in-name': changed(calls, 'name: Чат', 'name: Чат (1 200 в день)'),
  'unfit-markup': changed(calls, 'closing: Спасибо.', 'closing: "![Вид](вид.png)"'),
  'out-of-range': changed(calls, 'total: 50', 'total: 1000000000000'),
  implausible: changed(calls, 'total: 50', 'total: 50\n    wait: 0:20:00'),
  contrast: changed('site.yaml', '#17425f', '#ffe000'),
};
