import type { Figure, FigureKind, Measure } from '../src/report/figure.ts';
import type { Cause, Code, Details, Explanation } from '../src/report/finding.ts';

const figure = (value: number | null, kind: FigureKind = 'count', measure: Measure = 'contacts'): Figure => ({
  id: `2022/a/${measure}`,
  measure,
  kind,
  value,
  digits: kind === 'percent' ? 1 : 0,
  origin: 'published',
  subject: {
    section: { id: 'a', name: 'AAA' },
    channel: { id: 'b', name: 'BBB' },
    claim: { id: 'c', name: 'ccc' },
  },
});
const named = { name: 'NNN', figure: figure(1234), share: figure(12.3, 'percent', 'share'), channel: 'CCC' };
const time = (seconds: number) => figure(seconds, 'duration', 'wait');

const causes: Cause[] = [
  { reason: 'no-times', measure: 'wait', territories: ['TTT'] },
  { reason: 'no-times', measure: 'service', territories: ['AAA', 'BBB', 'CCC', 'DDD', 'EEE', 'FFF'] },
  { reason: 'no-contacts' },
];

/** Arguments for every word that takes some; one that is new has to be entered here. */
export const samples: Record<string, unknown[][]> = {
  'page.reportOf': [['2022']],
  'page.description': [
    ['OOO', '2022', 1],
    ['OOO', '2022', 3],
    ['OOO', '2022', 5000],
  ],
  'page.draft': [['2022']],
  'note.mark': [[1]],
  'note.back': [[1]],
  'note.scope': [
    [[named], figure(9)],
    [[named, named], figure(9)],
  ],
  'note.discrepancy': [[figure(1), figure(2), 'NOTE']],
  'measure.inAll': [[1], [2], [5], [1.5]],
  'section.contactsCaption': [['AAA']],
  'section.timesCaption': [['AAA']],
  'section.claimCaption': [['AAA']],
  'section.largest': [[[named]], [[{ ...named, channel: null }]], [[named, named]]],
  'section.longest': [
    [named, named],
    [null, named],
    [named, null],
  ],
  'section.change': [[figure(1), figure(2)]],
  'section.largestTerritory': [[named, named]],
  'section.proven': [[1], [2], [5]],
  'section.declared': [[1], [2], [5]],
  'territory.title': [['TTT', '2022']],
  'territory.unscoped': [
    [['AAA'], []],
    [[], ['BBB', 'CCC']],
    [['AAA'], ['BBB']],
  ],
  'territory.rank': [[figure(3, 'count', 'rank'), 7]],
  'territory.share': [[named.share]],
  'territory.largest': [[named, named.share]],
  'territory.timesCaption': [['CCC']],
  'territory.compare': [
    ['wait', time(60), time(60)],
    ['wait', time(60), time(90)],
    ['service', time(90), time(60)],
  ],
  'change.title': [['2021', '2022']],
  'change.toYear': [['2021']],
  'change.direction': (['count', 'duration', 'percent'] as const).flatMap((kind) => [
    [kind, 0],
    [kind, 1],
    [kind, -1],
  ]),
  'checks.intro': [
    [1, 0],
    [2, 1],
    [5, 5],
  ],
  'checks.figures': [
    [{ all: 0, proven: 0, declared: 0, asPublished: 0 }],
    [{ all: 3, proven: 1, declared: 1, asPublished: 1 }],
    [{ all: 21, proven: 12, declared: 4, asPublished: 5 }],
  ],
  'checks.cause': causes.map((cause) => [cause]),
  'checks.nameOf': [
    [figure(1).subject, 'growth'],
    [{ channel: { id: 'b', name: 'BBB' } }, 'wait'],
    [{ section: { id: 'a', name: 'AAA' } }, 'contacts'],
    [{}, 'contacts'],
  ],
  'checks.name': (
    ['channel-total', 'section-total', 'grand-total', 'cross-foot', 'growth', 'weighted-mean'] as const
  ).flatMap((rule) => [
    [rule, figure(1), '2022'],
    [rule, figure(1, 'duration', 'wait'), '2022'],
  ]),
  'checks.partsCaption': [['AAA']],
  'checks.growthFormula': [[figure(1), figure(2)]],
  'checks.excluded': [
    [[named], figure(9)],
    [[named, named], figure(9)],
  ],
  'terminal.usage': [['[--data DIR]']],
  'terminal.noFolder': [['data']],
  'terminal.declared': [['1', '2']],
  'terminal.failed': [['1', '2']],
  'terminal.mismatches': [[1], [2], [5]],
  'terminal.problems': [[{ errors: 0, warnings: 0, blanks: 0 }], [{ errors: 1, warnings: 2, blanks: 5 }]],
  'terminal.built': [['dist/']],
  'editor.newUsage': [['[--data DIR]']],
  'editor.schemaUsage': [['[--data DIR]']],
  'editor.taken': [['data/2024']],
  'editor.noEarlier': [['2024']],
  'editor.unreadable': [['data']],
  'editor.created': [[{ files: ['data/2024/report.yaml'], from: '2023', blanks: 47 }]],
  'editor.written': [[['data/schema/site.json']]],
  'editor.fresh': [['data/schema']],
  'editor.review': [['2023']],
};

/** The facts of every kind of problem, for the wording alone. */
export const details: { [C in Code]: Details[C][] } = {
  syntax: ['DUPLICATE_KEY', 'TAB_AS_INDENT', 'UNHEARD_OF'].map((reason) => ({ reason, token: 'a' })),
  'not-utf8': [{}],
  'empty-file': [{}],
  alias: [{}],
  'missing-file': [{ file: 'site.yaml' }, { file: '2022/a.yaml' }],
  'unlisted-file': [
    { file: '2022/a.yaml', section: true },
    { file: 'a.yaml', section: false },
  ],
  'no-edition': [{}],
  'missing-key': [{ key: 'total', field: 'value' }],
  'unknown-key': [{ key: 'totl', known: ['total'] }],
  'wrong-kind': (
    [
      ...['count', 'duration', 'percent', 'mapping', 'list', 'text'],
      ...['id', 'colour', 'url', 'flag', 'locale'],
    ] as Details['wrong-kind']['expected'][]
  ).flatMap((expected) => [
    { expected, source: '', field: null },
    { expected, source: '12 345', field: 'value' },
  ]),
  'unknown-locale': [{ locale: 'xx', known: ['ru'] }],
  'unknown-id': (['territory', 'channel', 'section', 'claim'] as const).map((noun) => ({
    id: 'a',
    noun,
    known: ['b'],
  })),
  'repeated-id': (['territory', 'channel', 'section', 'claim'] as const).map((noun) => ({ id: 'a', noun })),
  'reserved-id': (['territory', 'section'] as const).map((noun) => ({ id: 'data', noun })),
  'no-figures': [{ channel: 'AAA' }],
  'missing-territory': [{ territory: 'a', channel: 'AAA' }],
  'missing-colour': [
    { channel: 'a', scheme: 'light' },
    { channel: 'a', scheme: 'dark' },
  ],
  blank: (['count', 'duration', 'percent'] as const).map((kind) => ({
    kind,
    measure: 'contacts',
    subject: figure(1).subject,
  })),
  'finished-draft': [{ year: '2024' }],
  'total-mismatch': (['channel-total', 'section-total', 'grand-total'] as const).map((rule) => ({
    rule,
    name: 'AAA',
    published: 1234,
    computed: 1243,
    parts: [],
    excluded: [{ id: 'bbb', name: 'BBB' }],
    explanations: [
      { reason: 'witness', side: 'published' },
      { reason: 'witness', side: 'computed' },
      { reason: 'swap', part: 'AAA', from: 12, to: 21 },
      { reason: 'digits-of-total', to: 1243 },
      { reason: 'tenfold', part: 'AAA', to: 120 },
      ...(['missing-part', 'double-part', 'only-part'] as const).map((reason) => ({ reason, part: 'AAA' })),
      ...(['without', 'with'] as const).map((reason) => ({ reason, channel: 'AAA', id: 'a' })),
      { reason: 'previous-year', part: null, year: '2021' },
      { reason: 'previous-year', part: 'AAA', year: '2021' },
    ] satisfies Explanation[],
  })),
  'no-parts': (['section-total', 'grand-total'] as const).flatMap((rule) =>
    [true, false].map((excluded) => ({ rule, name: 'AAA', excluded })),
  ),
  'growth-mismatch': [5, null].map((computed) => ({
    name: 'AAA',
    published: 6,
    computed,
    digits: 0,
    from: 100,
    to: 105,
    explanations: (
      ['old-over-new', 'difference-over-new', 'points', 'truncated', 'old-over-new-truncated'] as const
    ).map((reason) => ({ reason, value: 1.5, digits: 1 })),
  })),
  'claim-contradicted': (['from', 'to'] as const).flatMap((measure) =>
    [null, '2021'].map((year) => ({ name: 'AAA', measure, typed: 1, other: 2, of: 'BBB', year })),
  ),
  'mean-mismatch': [{ name: 'AAA', measure: 'wait', published: 60, computed: 61 }],
  'discrepancy-wrong': [{ kind: 'count', digits: 0, declared: 1, computed: 2 }],
  'discrepancy-unneeded': [{ kind: 'duration', digits: 0, value: 60 }],
  'discrepancy-unverifiable': [null, ...causes].map((cause) => ({
    measure: 'wait',
    subject: figure(1).subject,
    cause,
  })),
  'unknown-placeholder': [
    { text: '{a}', known: ['{b}'] },
    { text: '{a', known: [] },
  ],
  'typed-figure': [
    { text: '1,234', placeholder: 'a' },
    { text: '1,234', placeholder: null },
  ],
  'outside-link': [{}],
  'forbidden-character': [
    { character: 'U+0007', reason: 'control' },
    { character: 'U+202E', reason: 'direction' },
  ],
  'figure-in-name': [
    { text: '1,234', braces: false },
    { text: '{a}', braces: true },
  ],
  'out-of-range': [
    { kind: 'count', source: '1000000000000' },
    { kind: 'duration', source: '1000000:00:00' },
    { kind: 'percent', source: '1.2345%' },
  ],
  implausible: [{ name: 'AAA', measure: 'service', value: 600, than: 'BBB', other: 60 }],
  contrast: [
    { colour: '#ffffff', against: '#fffffe', ratio: 1, needed: 4.5, nearest: '#000000', scheme: 'light' },
    { colour: '#ffffff', against: '#fffffe', ratio: 1, needed: 3, nearest: null, scheme: 'dark' },
  ],
};
