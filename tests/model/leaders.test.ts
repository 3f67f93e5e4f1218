import { describe, expect, test } from 'vitest';
import { comparable, equalTo, leadersOf } from '../../src/model/leaders.ts';
import { territoryTotals } from '../../src/model/totals.ts';
import { changed } from '../example.ts';
import { channelOf, dataIn, measureOf, realData, reportOf } from '../problems.ts';

const report = reportOf(realData());
const { main } = channelOf(report, 'office');
const figure = (value: number | null) => ({ ...main, value });

describe('leadersOf(report, entries, figureOf)', () => {
  test('leadersOf the territories of 2023 returns Kurgan', () => {
    const found = leadersOf(report, territoryTotals(report), (row) => row.main);
    expect(found?.entries.map(({ territory }) => territory.id)).toEqual(['kurgan']);
    expect(found?.figure.value).toBe(1_610_084);
  });

  test.each([
    ['n/a', null],
    ['pending', null],
    ['not-served', 20],
    ['none', 20],
    [undefined, null],
  ] as const)('leadersOf([10, 20, %s]) returns %s', (absence, largest) => {
    const all = [figure(10), figure(20), absence && { ...figure(null), absence }];
    expect(leadersOf(report, all, (each) => each)?.figure.value ?? null).toBe(largest);
  });

  test.each([
    [[5, 5, 1], 2],
    [[5, 1, 5, 5], 3],
    [[5, 5, 5, 5, 1], null],
    [[5, 5], null],
    [[5], null],
    [[0, 0], null],
    [[-1, -2], null],
    [[], null],
  ])('leadersOf(%o) names %s of them', (values, count) => {
    expect(leadersOf(report, values, figure)?.entries.length ?? null).toBe(count);
  });

  test('leadersOf(…) of blanks returns null', () => {
    expect(leadersOf(report, [1, 2], () => null)).toBeNull();
  });

  test('leadersOf(…) goes by what the inputs give of a figure with a discrepancy', () => {
    const declared = reportOf(
      changed(
        '2023/visits.yaml',
        'total: 300',
        'total: { value: 3000, discrepancy: { computed: 300, note: Так вышло. } }',
      ),
    );
    const channels = ['office', 'phone', 'chat'].map((id) => channelOf(declared, id));
    const found = leadersOf(declared, channels, (each) => each.main);
    expect([found?.entries[0]?.id, found?.figure.value]).toEqual(['phone', 1200]);
  });

  test('leadersOf(…) finds nothing in a measure that some have not, or that is equal in all', () => {
    const of = (name: string, measure: string) => {
      const own = reportOf(dataIn(`tests/fixtures/cases/${name}`));
      const { id } = measureOf(own, measure);
      return own.sections.flatMap(({ channels }) => [
        leadersOf(own, channels, ({ totals }) => totals.get(id)?.figure),
        ...channels.map(({ cells }) => leadersOf(own, cells, ({ figures }) => figures.get(id))),
      ]);
    };
    expect(of('share-of-some-rows', 'portion').filter(Boolean)).toEqual([]);
    expect(of('equal-values', 'goal').filter(Boolean)).toEqual([]);
  });
});

test.each([
  [[5, 3, 5], 0, [2]],
  [[5, 3, 5], 1, []],
  [[5, 5, 5], 0, null],
  [[5, 5, 5, 5, 1], 0, null],
  [[5, 5, 5, 1], 0, [1, 2]],
])('equalTo(one of %o) returns the others', (values, own, others) => {
  const entries = values.map(figure);
  expect(
    equalTo(entries[own]!, entries, (each) => each)?.map((each) => entries.indexOf(each)) ?? null,
  ).toEqual(others);
});

test('comparable(channels) are those that stand for themselves, else the parts of one whole', () => {
  const [all] = reportOf(dataIn('tests/fixtures/cases/share-of-some-rows')).sections;
  const ids = (channels: readonly { id: string }[]) => channels.map(({ id }) => id);
  expect(ids(comparable(all!.channels))).toEqual(['a', 'b']);
  const [sums] = reportOf(dataIn('tests/fixtures/cases/subtotal-without-rows')).sections;
  expect(ids(comparable(sums!.channels))).toEqual(['a', 'b']);
  const [whole, part, other] = all!.channels;
  expect(ids(comparable([whole!, other!, { ...whole!, id: 'more' }]))).toEqual(['all', 'more']);
  expect(ids(comparable([whole!, part!, { ...other!, partOf: 'total' }]))).toEqual([]);
});
