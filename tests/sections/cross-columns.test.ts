import { expect, test } from 'vitest';
import { channelsOf } from '../../src/model/report.ts';
import { crossChannels, crossColumns, isSparse } from '../../src/sections/cross-columns.ts';
import { example, withFile } from '../example.ts';
import { reportOf } from '../problems.ts';
import { skeleton } from '../skeleton.ts';

/** A report by years that do not add up, with channels that publish so many of seven years each. */
function byYears(...counts: number[]) {
  const years = Array.from({ length: 7 }, (_, n) => `y-${n}`);
  const rows = (count: number) =>
    `{ ${years
      .slice(0, count)
      .map((id) => `${id}: 1`)
      .join(', ')} }`;
  const channels = counts.map(
    (count, n) => `  - { id: c-${n}, name: Канал, part-of: total, territories: ${rows(count)} }\n`,
  );
  const colours = counts.map((_, n) => `c-${n}: "#17425f"`).join(', ');
  return reportOf(
    new Map([
      ...withFile('2023/visits.yaml', null),
      [
        'site.yaml',
        example()
          .get('site.yaml')!
          .replace('by: по территориям', 'by: по годам, combine: none')
          .replaceAll(/channels: \{.*?\}/g, `channels: { ${colours} }`),
      ],
      ['territories.yaml', years.map((id) => `- { id: ${id}, name: Год }\n`).join('')],
      ['2023/report.yaml', 'title: Отчет\nsections: [calls]\n'],
      ['2023/calls.yaml', `title: Звонки\ntotal: 9\nchannels:\n${channels.join('')}`],
    ]),
  );
}

test.each<[counts: number[], fitting: string[]]>([
  [
    [1, 2],
    ['c-0', 'c-1'],
  ],
  [
    [6, 6],
    ['c-0', 'c-1'],
  ],
  [
    [7, 2, 3],
    ['c-1', 'c-2'],
  ],
  [[7, 2, 7], []],
  [[3], []],
])(
  'crossChannels of channels with %j columns leaves out the widest until six columns are left: %j',
  (counts, fitting) => {
    const report = byYears(...counts);
    const channels = channelsOf(report);
    expect(crossChannels(report, channels).channels.map(({ id }) => id)).toEqual(fitting);
    expect(crossColumns(report, report.measures, { channels, partly: new Set() })).toHaveLength(
      Math.max(...counts),
    );
  },
);

test('crossChannels of a report whose rows add up returns none', () => {
  const report = reportOf(example());
  expect(crossChannels(report, channelsOf(report)).channels).toEqual([]);
});

test('isSparse(channels) is true of many that have few rows in common, which would make a table of empty cells', () => {
  const sparse = (count: number, common: number) => {
    const rows = Array.from({ length: count }, (_, n) => `r-${n}`);
    const own = (n: number) => rows.slice(n, n + common).map((row) => `${row}: 1`);
    const channels = Object.fromEntries(
      rows.map((_, n) => [`c-${n}`, `part-of: whole, territories: { ${own(n).join(', ')} }`]),
    );
    const whole = `territories: { ${rows.map((row) => `${row}: 1`).join(', ')} }`;
    const files = skeleton({ a: { channels: { whole, ...channels } } }, { rows });
    return isSparse(channelsOf(reportOf(files)));
  };
  expect([sparse(50, 1), sparse(110, 110), sparse(110, 1)]).toEqual([false, false, true]);
});
