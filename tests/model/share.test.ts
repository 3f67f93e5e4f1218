import { describe, expect, test } from 'vitest';
import { givenShare, mostOf, rankOf, roundedSum, scaleOf, shareOf, sizeOf } from '../../src/model/share.ts';
import { territoryTotals } from '../../src/model/totals.ts';
import { changed } from '../example.ts';
import { channelOf, realData, reportOf } from '../problems.ts';

const report = reportOf(realData());
const { main } = channelOf(report, 'office');

describe('shareOf(part, whole)', () => {
  test('shareOf(office, grand total) returns 27.1 %', () => {
    expect(shareOf(main, report.total!.figure)).toMatchObject({
      id: '2023/in-person/office/share',
      kind: 'percent',
      digits: 1,
      value: 27.1,
      origin: 'computed',
    });
  });

  test("shareOf(part, whole, 'section') says in its id of what", () => {
    expect(shareOf(channelOf(report, 'ivr').main, report.total!.figure, 'section').id).toBe(
      '2023/ivr/ivr/share-of-section',
    );
  });

  test('shareOf(3, 2,941,192) is less than 0.1 %, of all but one more than 99.9 %', () => {
    const of = (value: number) => shareOf({ ...main, value }, report.total!.figure);
    expect(of(3)).toMatchObject({
      value: 0.0001,
      digits: 4,
      bound: { than: 'less', value: 0.1, digits: 1 },
    });
    expect(of(2_941_191)).toMatchObject({ value: 99.99997, bound: { than: 'more', value: 99.9 } });
    expect([of(0), of(2_941_192)].map(({ value, bound }) => [value, bound])).toEqual([
      [0, undefined],
      [100, undefined],
    ]);
  });

  test('shareOf(part, 0) has no value', () => {
    expect(shareOf(main, { ...main, value: 0 }).value).toBeNull();
  });

  test('shareOf(blank, whole) has no value', () => {
    expect(shareOf({ ...main, value: null }, main).value).toBeNull();
  });
});

describe('roundedSum(shares)', () => {
  const printed = (...values: (number | null)[]) => {
    const whole = { ...main, value: values.reduce<number>((all, value) => all + (value ?? 0), 0) };
    return roundedSum(
      values.map((value) => shareOf({ ...main, value }, whole)),
      whole,
    );
  };

  test('of shares that make 100.1 as they are printed is that', () => {
    expect(printed(1, 1, 4)).toMatchObject({ value: 100.1, digits: 1, kind: 'percent' });
    expect(printed(1, 1, 1)).toMatchObject({ value: 99.9 });
  });

  test('of shares that make 100, or of which one is blank, is null', () => {
    expect([printed(1, 3), printed(1, null, 1, 1), printed()]).toEqual([null, null, null]);
  });

  test('of shares that are printed as bounds, which add up to no number, is null', () => {
    expect(printed(1, 1, 1, 0)).toMatchObject({ value: 99.9 });
    expect([printed(1000, 1000, 1000, 1), printed(1, 1_000_000)]).toEqual([null, null]);
  });
});

describe('rankOf(total, all)', () => {
  test('rankOf each territory of 2023 returns its place', () => {
    const totals = territoryTotals(report);
    expect(totals.map((total) => rankOf(total.main!, totals).value)).toEqual([5, 1, 2, 3, 4]);
  });

  test('rankOf(…) has no value where the total of any territory is not known', () => {
    const [first, second, third] = territoryTotals(report);
    const some = [
      first!,
      { ...second!, main: { ...second!.main!, value: null, absence: 'n/a' as const } },
      third!,
    ];
    expect(some.map((total) => rankOf(total.main!, some).value)).toEqual([null, null, null]);
  });

  test('rankOf equal territories returns the same place', () => {
    const [first, second, third] = territoryTotals(report);
    const twins = [first!, { ...second!, main: first!.main }, third!];
    expect(twins.map((total) => rankOf(total.main!, twins).value)).toEqual([2, 2, 1]);
  });
});

describe('sizeOf(figure, most)', () => {
  test.each([
    [50, 200, 0.25],
    [null, 200, 0],
    [5, 0, 0],
    [-5, 200, 0],
  ])('sizeOf(%s, %i) returns %d', (value, most, size) => {
    expect(sizeOf({ ...report.total!.figure, value }, most)).toBe(size);
  });
});

test('mostOf figures returns the largest value, at least 0, however many there are', () => {
  const figure = report.total!.figure;
  const valued = (value: number | null) => ({ ...figure, value });
  expect(mostOf([valued(-3), null, valued(5), valued(null), undefined])).toBe(5);
  expect(mostOf([valued(-3)])).toBe(0);
  expect(mostOf(Array.from({ length: 300_000 }, () => figure))).toBe(figure.value);
});

test('scaleOf figures is undefined where only one of them has a value', () => {
  const valued = (...values: (number | null)[]) => values.map((value) => ({ ...main, value }));
  expect(scaleOf(valued(3, 5))).toBe(5);
  expect(scaleOf(valued(3))).toBeUndefined();
  expect(scaleOf([...valued(3, null), null, undefined])).toBeUndefined();
});

test('givenShare(report, part, whole) is that of what the inputs give, under the id of the published share', () => {
  const declared = reportOf(
    changed(
      '2023/visits.yaml',
      'total: 300',
      'total: { value: 400, discrepancy: { computed: 300, note: Так вышло. } }',
    ),
  );
  const office = channelOf(declared, 'office');
  const [north] = office.cells;
  expect(shareOf(north!.main, office.main).value).toBe(25);
  expect(givenShare(declared, north!.main, office.main)).toMatchObject({
    id: '2023/visits/office/north/share',
    value: 33.3,
  });
  expect(givenShare(declared, office.main, declared.total!.figure)).toMatchObject({
    id: '2023/visits/office/share',
    value: 20,
  });
});
