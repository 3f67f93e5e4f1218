import { expect, test } from 'vitest';
import { addedWithin, anyDeclared, hasBlank, leastOf } from '../../src/checks/bounds.ts';
import { circles, doubleCounts } from '../../src/checks/nesting.ts';
import type { Figure } from '../../src/model/figure.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Channel, Report } from '../../src/model/report.ts';
import { fillSubtotals } from '../../src/read/build/subtotals.ts';
import { channelOf, reportOf } from '../problems.ts';
import { skeleton } from '../skeleton.ts';

const { report, leaf } = (() => {
  const files = skeleton({ a: { channels: { c: 'territories: { n: 1, s: 2 }' } } });
  return { report: reportOf(files), leaf: channelOf(reportOf(files), 'c') };
})();
const many = 10_000; // of which a recursion overflows

/** A report of so many channels, linked as `link` says of each. */
function linked(
  link: (channels: readonly Channel[], index: number) => Partial<Channel>,
  count = many,
): Report {
  const channels = Array.from({ length: count }, (_, n): Channel => ({
    ...leaf,
    id: `c-${n}`,
    name: `C ${n}`,
  }));
  channels.forEach((channel, index) => Object.assign(channel, link(channels, index)));
  return { ...report, sections: [{ ...report.sections[0]!, channels }] };
}

const others = {
  'parts, each of the one before': linked((all, n) => ({ partOf: all[n - 1] ?? null })),
  'parts, each of the one after': linked((all, n) => ({ partOf: all[n + 1] ?? null })),
  'parts of one': linked(([first], n) => ({ partOf: n ? first! : null })),
  'sums, each of the one before': linked((all, n) => ({ sumOf: all.slice(Math.max(n - 1, 0), n) })),
  'sums, each of the one after': linked((all, n) => ({ sumOf: all.slice(n + 1, n + 2) })),
  'a sum of all others': linked((all, n) => ({ sumOf: n ? [] : all.slice(1) })),
};

const codes = (findings: readonly Finding[]) =>
  findings.map(({ code, at }) => `${code} ${at.path.join('/')}`);

test.each(Object.entries(others))(
  'circles(report), doubleCounts(report) find nothing in many %s',
  (_, each) => {
    expect([...circles(each), ...doubleCounts(each)]).toEqual([]);
  },
);

test('circles(report) finds one circle of many channels', () => {
  const parts = linked((all, n) => ({ partOf: all[(n + 1) % many]! }));
  const sums = linked((all, n) => ({ sumOf: [all[(n + 1) % many]!] }));
  expect(codes(circles(parts))).toEqual(['circular-sum channels/0/part-of']);
  expect(codes(circles(sums))).toEqual(['circular-sum channels/0/sum-of']);
});

test('fillSubtotals(channels) adds up rows through many subtotals', () => {
  const row = (n: number) => ({
    ...leaf.cells[0]!,
    main: { ...leaf.cells[0]!.main, ...(n < many - 1 && { origin: 'computed' as const, value: null }) },
  });
  const all = linked((channels, n) => {
    const cell = row(n);
    return {
      sumOf: channels.slice(n + 1, n + 2),
      cells: [{ ...cell, figures: new Map([['contacts', cell.main]]) }],
    };
  }).sections[0]!.channels;
  fillSubtotals(all);
  expect(all[0]!.cells[0]!.main.value).toBe(1);
});

test('doubleCounts(report) does not go through what is nested without a limit', () => {
  /** So many parts, each of the one before and in a subtotal of its own. */
  const nested = (count: number) =>
    linked((all, n) => (n % 2 ? { sumOf: [all[n - 1]!] } : { partOf: all[n - 2] ?? null }), 2 * count);
  expect(doubleCounts(nested(447))).toEqual([]);
  expect(codes(doubleCounts(nested(448)))).toEqual(['over-limit channels/0']);
});

test('addedWithin(figures) goes down through sums of sums without recursion, and counts what it meets twice once', () => {
  const known = { ...leaf.main, value: 5, absence: undefined, addends: undefined };
  const deep = Array.from({ length: many }).reduce<Figure>(
    (below) => ({ ...known, value: null, absence: 'unpublished', addends: [below, known] }),
    known,
  );
  expect(addedWithin([deep]).size).toBe(many + 1);
  expect(leastOf([deep], (figure) => figure)).toBe(5);
  expect(hasBlank([deep])).toBe(false);
  expect(anyDeclared(report, [deep])).toBe(false);
});
