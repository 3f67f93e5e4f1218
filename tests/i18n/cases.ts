import type { Explanation } from '../../src/model/explanation.ts';
import type { Code } from '../../src/model/finding.ts';
import type { ValueType } from '../../src/model/value-type.ts';
import type { Asset } from '../../src/read/asset.ts';
import { unread } from '../../src/read/parse.ts';
import { changed, example, withFile } from '../example.ts';

type Files = ReadonlyMap<string, string>;

const numbered = (count: number, line: (n: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('');

const report = '2023/report.yaml';
const visits = '2023/visits.yaml';
const calls = '2023/calls.yaml';

/** The example with a picture, which is as it should be or not. */
const pictured = (asset: Asset): Files =>
  withFile(
    '2023/queue.jpg',
    asset,
    changed(visits, 'channels:', 'pictures: [{ file: queue.jpg, alt: Очередь }]\nchannels:'),
  );

/** The report of a folder as a draft, beside a finished one of the year before, whose claim ends where that of the draft begins. */
const drafted = (folder: Files): Files =>
  new Map([
    ...[...changed(calls, 'from: 200', 'from: 160', changed(calls, 'to: 250', 'to: 200'))].map(
      ([file, text]) => [file.replace('2023/', '2022/'), text] as const,
    ),
    ...changed(report, 'sections:', 'draft: true\nsections:', folder),
  ]);

const all = (...changes: readonly Edit[]): Files =>
  changes.reduce<Files>((folder, [file, from, to]) => changed(file, from, to, folder), example());

const change = (from: number, to: number, published: string): Files =>
  all(
    [calls, '\n    discrepancy:\n      computed: 25%\n      note: Так опубликовано.', ''],
    [calls, 'growth: 30%', published],
    [calls, '{members.growth}', `{members.${published.split(':')[0]}}`],
    [calls, 'from: 200', `from: ${from}`],
    [calls, 'to: 250', `to: ${to}`],
  );

/** A list of measures with one more in it. */
const measure = (line: string): Files =>
  withFile('measures.yaml', `${example().get('measures.yaml')!}- ${line}\n`);

/** The example with a measure of a kind, and a figure of it. */
const typed = (kind: string, figure: string): Files =>
  changed(
    '2023/visits.yaml',
    'north: { contacts: 100, wait: 0:05:00 }',
    `north: { contacts: 100, wait: 0:05:00, other: ${figure} }`,
    measure(`{ id: other, kind: ${kind}, name: Прочее, short: Прочее, combine: none }`),
  );

const urgent = '{ id: urgent, kind: count, name: Срочных, short: Срочных, unit: { other: срочных }';
const urgency = '{ id: urgency, kind: percent, name: Доля срочных, short: Доля';

/** A folder for each code: the example with the one change that it is about. */
const first: Record<Code, Files> = {
  syntax: changed(calls, 'total: 50', 'total: 50\n    total: 51'),
  'more-problems': withFile(calls, `${example().get(calls)}${numbered(1020, (n) => `key${n}: 1\n`)}`),
  'too-large': changed(calls, 'closing: Спасибо.', `closing: ${'Спасибо. '.repeat(120_000)}`),
  'not-utf8': changed(calls, 'Чат', '\uFFFD\uFFFD\uFFFD'),
  'empty-file': withFile(calls, '\n'),

  alias: changed(calls, 'north: 500', 'north: *south'),
  'missing-file': withFile(calls, null),
  'unlisted-file': withFile('2023/letters.yaml', 'title: Письма'),
  'unfit-picture': pictured('kind'),
  'no-edition': new Map([...example()].filter(([file]) => !file.includes('/'))),
  'only-drafts': changed(report, 'sections:', 'draft: true\nsections:'),
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
  'finished-draft': drafted(example()),
  'unreviewed-text': changed(calls, 'closing:', '# [2022] Проверьте текст.\nclosing:'),
  'other-year': changed(report, 'title: Отчет', 'title: Отчет за 2022 год'),
  'shortened-text': changed(report, 'title: Отчет', 'title: Наш отчет #1'),
  'folded-list': changed(calls, 'closing: Спасибо.', 'closing: >-\n  Мы:\n  - ответили,\n  - помогли.'),
  'total-mismatch': changed(calls, 'north: 500', 'north: 50'),
  'part-exceeds-whole': changed(
    calls,
    'total: 50\n',
    'total: 5000\n    part-of: phone\n',
    changed(
      calls,
      '{ value: 1200, excludes: [chat] }',
      '1200',
      changed(report, '{ value: 1500, excludes: [chat] }', '1500'),
    ),
  ),
  'circular-sum': changed(
    calls,
    '  - id: phone\n',
    '  - id: phone\n    sum-of: [office]\n',
    changed(visits, '  - id: office\n', '  - id: office\n    sum-of: [phone]\n'),
  ),
  'shares-mismatch': changed(
    calls,
    'hours:',
    'shares:\n  redress: { name: Возмещение, parts: { refund: { name: Возврат, value: 40% }, other: { name: Другое, value: 50% } } }\nhours:',
  ),
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
  'unlike-figures': change(200, 250, 'points: 50'),
  'mean-mismatch': changed(visits, '0:03:20', '0:03:21'),
  'ratio-mismatch': changed(
    '2023/visits.yaml',
    'north: { contacts: 100, wait: 0:05:00 }',
    'north: { contacts: 100, wait: 0:05:00, urgent: 25, urgency: 26% }',
    measure(`${urgent}, combine: sum }\n- ${urgency}, combine: { share: urgent, of: contacts } }`),
  ),
  'unfit-measure': changed('measures.yaml', '  combine: sum', '  combine: none'),
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
  'unfit-markup': changed(calls, 'closing: Спасибо.', 'closing: "![Вид](вид.png)"'),
  'out-of-range': changed(calls, 'total: 50', 'total: 1000000000000'),
  implausible: changed(calls, 'total: 50', 'total: 50\n    wait: 0:20:00'),
  contrast: changed('site.yaml', '#17425f', '#ffe000'),
};

/** What an editor may type in the place of what stands once in a file. */
type Edit = readonly [file: string, from: string, to: string];

const each = (file: string, from: string, ...to: readonly string[]): Files[] =>
  to.map((text) => changed(file, from, text));

/** Wrong values of each kind. */
const wrong: Record<ValueType, readonly Files[]> = {
  count: each(calls, 'north: 500', 'north: 15.654', 'north: "500"', 'north: много', 'north: [5]'),
  duration: each(visits, '0:05:00', '0:4:24', '0:04', '4 минуты', '[5]'),
  percent: each(calls, 'growth: 30%', 'growth: 45,3%', 'growth: 68', 'growth: треть'),
  number: ['4,7', '15,654', 'много', '[5]'].map((text) => typed('number', `"${text}"`)),
  money: ['"€1 204,50"', '12 EUR'].map((text) => typed('money, currency: EUR', text)),
  currency: [typed('money, currency: евро', '5')],
  figure: ['95 %%', 'O5%', '95 %'].map((text) =>
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

/** One slip in one line, of each kind. */
const slips = [
  ...each(calls, '    total: 50', '     total: 50', '  total: 50'),
  ...each(calls, '  phone: Будни', 'phone: Будни'),
  ...each(
    calls,
    '      north: 500',
    '\tnorth: 500',
    '     \u00a0north: 500',
    '      north:\u00a0500',
    '      north 500',
  ),
  ...each(calls, '      north: 500', '      north:500'),
  ...each(visits, 'contacts: 100, wait', 'contacts: 100 wait', 'contacts: 2,100, wait'),
  ...each('site.yaml', '"#17425f"', '"#17425f', '#17425f"'),
  ...each(report, '[chat] }', '[chat]', '[chat }'),
  ...each(
    calls,
    'closing: Спасибо.',
    'closing: Спасибо: всем.',
    'closing: “Спасибо: всем.”',
    'closing: {phone.contacts}',
  ),
];

/** Files that are no YAML. */
const unreadable = [
  'a: 1\na: 2\n',
  'a:\n\t- b\n',
  'a: 1\nb:\u00a02\n',
  'a: "x\n',
  'a: [1, 2\nb: 3\n',
  'a: b: c\n',
  'a: @x\n',
  'a\nb: 1\n',
  'a: !x 5\n',
  'a: "\\q"\n',
  'a: 1\n---\nb: 2\n',
  'a: ]\n',
  'a: |x\n  b\n',
  `a: ${'['.repeat(500)}`,
].map((text) => withFile(calls, text));

const growth = (from: number, to: number, published: string): Files =>
  change(from, to, `growth: ${published}`);

/** The example with its figures in the year before too. */
function withEarlier(folder: Files): Files {
  const files = new Map(folder);
  for (const [file, text] of example())
    if (file.startsWith('2023/'))
      files.set(
        file.replace('2023', '2022'),
        text.replaceAll('2023', '2022').replaceAll('members', 'followers'),
      );
  return files;
}

type GrowthReason = Extract<Explanation, { digits: number }>['reason'];

/** Totals that each account explains. */
const totals: Record<Exclude<Explanation['reason'], GrowthReason>, readonly Files[]> = {
  corroboration: each(calls, 'total: 1200', 'total: 1201'),
  swap: [all([calls, 'north: 500', 'north: 521'], [calls, 'south: 700', 'south: 688'])],
  'digits-of-total': each(calls, 'total: 1200', 'total: 2100'),
  tenfold: each(calls, 'south: 700', 'south: 7000'),
  'missing-part': each(calls, 'total: 1200', 'total: 700'),
  'double-part': each(calls, 'total: 1200', 'total: 1700'),
  'only-part': each(calls, 'total: 1200', 'total: 500'),
  without: each(calls, ', excludes: [chat]', ''),
  with: each(report, 'value: 1500', 'value: 1550'),
  'previous-year': [
    withEarlier(
      all(
        [calls, 'value: 1200', 'value: 1210'],
        [calls, '    total: 1200', '    total: 1210'],
        [report, 'value: 1500', 'value: 1510'],
      ),
    ),
    withEarlier(
      all(
        [calls, 'value: 1200', 'value: 1210'],
        [calls, 'north: 500', 'north: 510'],
        [report, 'value: 1500', 'value: 1510'],
      ),
    ),
  ],
};

/** The same of growths. */
const growths: Record<GrowthReason, readonly Files[]> = {
  'old-over-new': [growth(200, 250, '80%')],
  'difference-over-new': [growth(200, 250, '20%')],
  points: [growth(200, 250, '50%')],
  sign: [growth(200, 250, '-25%'), growth(250, 200, '20%')],
  truncated: [growth(300, 350, '16%')],
  'old-over-new-truncated': [growth(300, 350, '85%')],
};

/** The example with so many claims more. */
const withClaims = (count: number, name: string, growth: string): Files =>
  changed(
    calls,
    'hours:',
    `${numbered(count, (n) => `  claim-${n}:\n    name: ${name}\n    from: 1\n    to: 2\n    growth: ${growth}\n`)}hours:`,
  );

const noChannels = withFile(calls, 'title: Звонки\ntotal: { value: 5, excludes: [chat] }\n');

/** What else a code is said of: every branch of its words. */
const others: Partial<Record<Code, readonly Files[]>> = {
  'shortened-text': each(report, 'title: Отчет', 'title: Отчет "Востока" # 1'),
  'more-problems': [
    withFile(report, `${example().get(report)}${numbered(1001, (n) => `key${n}: 1\n`)}`),
    withClaims(1002, 'рост #1', '100%'),
    drafted(withClaims(1005, 'рост', '')),
  ],
  syntax: [...slips, ...unreadable],
  'missing-file': [withFile('site.yaml', null), withFile('2023/queue.jpg', null, pictured('picture'))],
  'unlisted-file': [
    withFile('2023/letters.yml', 'title: Письма'),
    withFile('letters.yaml', 'title: Письма'),
    withFile('2023/queue.jpg', 'picture'),
    withFile('queue.jpg', 'picture'),
    withFile('2023/letters.xlsx', 'other'),
  ],
  'unfit-picture': (['cut-off', 'size', 'script', 'outside'] as const).map(pictured),
  'missing-key': [
    ...each(report, 'title: Отчет\n', ''),
    changed(visits, ', alt: Очередь', '', pictured('picture')),
  ],
  'unknown-key': [
    changed(calls, 'title: Звонки', 'title: Звонки\nремарка: Да'),
    changed(calls, '    name: Чат\n', '    name: Чат\n    discrepancy: { computed: 50, note: Так вышло }\n'),
    changed(report, 'title: Отчет', 'title: Отчет\nexcludes: [chat]'),
    changed(
      report,
      'value: 1500, excludes: [chat]',
      'value: 1501, discrepancy: { computed: 1500, note: Так, как вышло, и оставлено }, excludes: [chat]',
    ),
  ],
  'wrong-kind': Object.values(wrong).flat(),
  'unknown-id': [
    changed(calls, 'north: 500', 'nroth: 500'),
    changed(report, '[visits, calls]', '[vists, calls]'),
    changed(report, 'total: { value: 1500, excludes: [chat] }', 'total: 300', noChannels),
    measure('{ id: answer, kind: duration, name: Время ответа, short: Ответ, combine: { mean: contact } }'),
  ],
  'repeated-id': [
    changed('territories.yaml', 'id: south', 'id: north'),
    changed(report, '[visits, calls]', '[visits, calls, visits]'),
    changed(calls, 'claims:\n', 'claims:\n  phone: { name: рост, from: 200, to: 250, growth: 25% }\n'),
    changed('measures.yaml', 'id: service', 'id: wait'),
  ],
  'reserved-id': [
    ...each(report, '[visits, calls]', '[report, visits, calls]'),
    ...each('measures.yaml', 'id: service', 'id: total'),
  ],
  'missing-territory': [
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
    ...each(calls, 'from: 200', 'from: 0'),
    ...Object.values(growths).flat(),
    change(200, 250, 'ratio: 1.4'),
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
      [visits, 'wait: 0:02:30', 'service: 0:02:30'],
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
    measure(`${urgency}, combine: { ratio: contacts } }`),
    measure(`${urgency}, combine: { share: contacts, of: contacts, per: 1000 } }`),
  ],
  'discrepancy-wrong': [
    ...each(report, 'value: 1500', 'value: 1501, discrepancy: { computed: 1499, note: Так. }'),
    ...each(
      visits,
      'wait: 0:03:20',
      'wait: { value: 0:03:21, discrepancy: { computed: 0:03:19, note: Так. } }',
    ),
  ],
  'no-parts': [
    ...each(calls, 'value: 1200, excludes: [chat]', 'value: 9, excludes: [phone, chat]'),
    ...each(report, 'excludes: [chat]', 'excludes: [office, phone, chat]'),
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
  'forbidden-character': each(calls, 'name: Чат', 'name: Чат\u202e'),
  'figure-in-name': each(calls, 'name: Чат', 'name: "Чат {contacts}"'),
  'unfit-markup': [
    ...each(
      calls,
      'closing: Спасибо.',
      'closing: "# Спасибо"',
      'closing: Спасибо,<br>друзья.',
      'closing: "[Сюда](https://example.org/ \'и туда\')"',
      'closing: "[Сюда](javascript:alert)"',
    ),
    ...each(calls, 'note: Так опубликовано.', 'note: "[Там](#calls) опубликовано."'),
  ],
  'out-of-range': [
    ...each(calls, 'total: 50', 'total: 123456789012345678901234567890'),
    ...each(calls, 'wait: 0:02:00', 'wait: 1000000:02:00'),
    ...each(calls, 'growth: 30%', 'growth: 30.1234%'),
    typed('number', '4.1234'),
    typed('money, currency: EUR', '1234567890123'),
  ],
  'discrepancy-unneeded': each(
    visits,
    'wait: 0:03:20',
    'wait: { value: 0:03:20, discrepancy: { computed: 0:03:20, note: Так. } }',
  ),
  'unknown-placeholder': [
    ...each(calls, '{members.to}', '{members.to', '{сколько}'),
    changed(visits, 'title: Визиты', 'title: Визиты\ntext: "{visits.chat}"'),
  ],
  'typed-figure': each(
    calls,
    'closing: Спасибо.',
    'closing: Спасибо за 1 201 звонок.',
    'closing: 1 200 звонков.',
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
export const cases: [code: Code, folder: Files][] = (Object.keys(first) as Code[]).flatMap((code) =>
  [first[code], ...(others[code] ?? [])].map((folder): [Code, Files] => [code, folder]),
);

/** Every account of a mismatch with a folder that it explains. */
export const accounts = [...Object.entries(totals), ...Object.entries(growths)].flatMap(([reason, folders]) =>
  folders.map((folder): [reason: string, folder: Files] => [reason, folder]),
);
