import type { Figure, FigureKind, Measure } from '../src/model/figure.ts';
import type { Cause } from '../src/model/finding.ts';

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
  'territory.excludedChannels': [
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
  'terminal.unservable': [['a#b']],
  'terminal.internal': [['TypeError']],
  'terminal.noAccess': [['data']],
  'terminal.diskFull': [['dist']],
  'terminal.taken': [[['public/index.html']], [['public/2023/index.html', 'public/robots.txt']]],
  'terminal.unbuilt': [['dist/']],
  'terminal.moved': [['https://example.org/report/']],
  'terminal.draftsLeftOut': [[['2024']], [['2024', '2025']]],
  'terminal.declared': [['1', '2']],
  'terminal.failed': [['1', '2']],
  'terminal.mismatches': [[1], [2], [5]],
  'terminal.unneeded': [['1']],
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
