import type { Content, UnreadReason } from '../../../src/model/unread.ts';
import { assetText, type Asset } from '../../../src/read/asset.ts';
import { changed, example, withFile } from '../../example.ts';

export type Files = ReadonlyMap<string, string>;

/** What an editor may type in the place of what stands once in a file. */
export type Edit = readonly [file: string, from: string, to: string];

export const numbered = (count: number, line: (n: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('');

export const report = '2023/report.yaml';

export const visits = '2023/visits.yaml';

export const calls = '2023/calls.yaml';

/** The example with a picture, which is as it should be or not. */
export const pictured = (asset: Asset): Files =>
  withFile(
    '2023/queue.jpg',
    assetText(asset),
    changed(visits, 'channels:', 'pictures: [{ file: queue.jpg, alt: Очередь }]\nchannels:'),
  );

/** The example with a file of a section that is not read. */
export const unread = (reason: UnreadReason): ReadonlyMap<string, Content> =>
  new Map<string, Content>(example()).set(calls, { unread: reason });

/** The report of a folder as a draft, beside a finished one of the year before, whose claim ends where that of the draft begins. */
export const drafted = (folder: Files): Files =>
  new Map([
    ...[...changed(calls, 'from: 200', 'from: 160', changed(calls, 'to: 250', 'to: 200'))].map(
      ([file, text]) => [file.replace('2023/', '2022/'), text] as const,
    ),
    ...changed(report, 'sections:', 'draft: true\nsections:', folder),
  ]);

export const all = (...changes: readonly Edit[]): Files =>
  changes.reduce<Files>((folder, [file, from, to]) => changed(file, from, to, folder), example());

export const change = (from: number, to: number, published: string): Files =>
  all(
    [calls, '\n    discrepancy:\n      computed: 25%\n      note: Так опубликовано.', ''],
    [calls, 'growth: 30%', published],
    [calls, '{members.growth}', `{members.${published.split(':')[0]}}`],
    [calls, 'from: 200', `from: ${from}`],
    [calls, 'to: 250', `to: ${to}`],
  );

export const each = (file: string, from: string, ...to: readonly string[]): Files[] =>
  to.map((text) => changed(file, from, text));

/** The claim of the example without its change. */
export const withoutChange: Edit[] = [
  [calls, ' на {members.growth}', ''],
  [calls, '    growth: 30%\n    discrepancy:\n      computed: 25%\n      note: Так опубликовано.\n', ''],
];

/** A list of measures with one more in it. */
export const measure = (line: string): Files =>
  withFile('measures.yaml', `${example().get('measures.yaml')!}- ${line}\n`);

/** The example with a measure of a kind, and a figure of it. */
export const typed = (kind: string, figure: string): Files =>
  changed(
    '2023/visits.yaml',
    'north: { contacts: 100, wait: 0:05:00 }',
    `north: { contacts: 100, wait: 0:05:00, other: ${figure} }`,
    measure(`{ id: other, kind: ${kind}, name: Прочее, short: Прочее, combine: none }`),
  );

export const urgent = '{ id: urgent, kind: count, name: Срочных, short: Срочных, unit: { other: срочных }';

export const urgency = '{ id: urgency, kind: percent, name: Доля срочных, short: Доля';

/** The example with its figures in the year before too. */
export function withEarlier(folder: Files): Files {
  const files = new Map(folder);
  for (const [file, text] of example())
    if (file.startsWith('2023/'))
      files.set(
        file.replace('2023', '2022'),
        text.replaceAll('2023', '2022').replaceAll('members', 'followers'),
      );
  return files;
}

/** The example whose texts name no figure of its claim: a figure that a claim only names has no name of its own. */
export const noFigureNamed: Files = changed(calls, ': было {members.from},\n  стало {members.to}', '');

/** The example with its year before, where a claim begins with a figure of that year. */
export const namingEarlier = (id = '2022/calls/followers/to'): Files =>
  changed(calls, 'from: 200', `from: ${id}`, withEarlier(noFigureNamed));

/** The example with so many claims more. */
export const withClaims = (count: number, name: string, growth: string): Files =>
  changed(
    calls,
    'hours:',
    `${numbered(count, (n) => `  claim-${n}:\n    name: ${name}\n    from: 1\n    to: 2\n    growth: ${growth}\n`)}hours:`,
  );

/** So many channels, each a part of the one before and in a subtotal of its own: what is in what takes as many steps as the square of them. */
export const nested = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: 2 * count }, (_, index) => {
      const n = index >> 1;
      if (index % 2) return [`s-${n}`, `total: 1, sum-of: [c-${n}]`];
      return [`c-${n}`, n ? `total: 1, part-of: c-${n - 1}` : 'total: 1'];
    }),
  );

/** The example with so many territories more, in which nobody called or came. */
export const withTowns = (count: number): Files => {
  const rows = numbered(count, (n) => `      town-${n}: 0\n`);
  return all(
    [
      'territories.yaml',
      '- { id: south, name: Юг }\n',
      `- { id: south, name: Юг }\n${numbered(count, (n) => `- { id: town-${n}, name: Город }\n`)}`,
    ],
    [
      visits,
      '      south: { contacts: 200, wait: 0:02:30, service: n/a }\n',
      `      south: { contacts: 200, wait: 0:02:30, service: n/a }\n${rows}`,
    ],
    [calls, '      south: 700\n', `      south: 700\n${rows}`],
  );
};
