import { describe, expect, test } from 'vitest';
import { channelsOf } from '../../src/model/report.ts';
import {
  coveredBySize,
  coveredChannels,
  largestOf,
  meansOf,
  rankOf,
  shareOf,
  sizeOf,
  sum,
  territoryTotals,
  totalWithExcluded,
  weightedMean,
} from '../../src/model/totals.ts';
import { changed, withFile } from '../example.ts';
import { realData, reportOf } from '../problems.ts';

const report = reportOf(realData());
const channel = (id: string, of = report) => channelsOf(of).find((each) => each.id === id)!;
const section = (id: string) => report.sections.find((each) => each.id === id)!;
/** A year that is still being filled in: a blank is no error there. */
const draft = (from: string, to: string) =>
  reportOf(
    changed('2023/calls.yaml', from, to, changed('2023/report.yaml', 'sections:', 'draft: true\nsections:')),
  );

describe('sum(figures)', () => {
  test.each([
    ['office', 796_601],
    ['online-cok', 71_050],
    ['contact-centre', 1_195_866],
    ['ivr', 877_675],
    ['social', 0],
  ])('sum of the cells of %s returns %i', (id, total) => {
    expect(sum(channel(id).cells.map((cell) => cell.contacts))).toBe(total);
  });

  test('sum([]) returns 0', () => {
    expect(sum([])).toBe(0);
  });

  test('sum of figures of which one is blank returns null', () => {
    const cells = channel('phone', draft('south: 700', 'south:')).cells;
    expect(cells.map((cell) => cell.contacts.value)).toEqual([500, null]);
    expect(sum(cells.map((cell) => cell.contacts))).toBeNull();
  });
});

describe('weightedMean(cells, measure)', () => {
  test('weightedMean of the office returns a wait of 0:06:36 and a service of 0:07:53', () => {
    const { cells } = channel('office');
    expect(weightedMean(cells, 'wait')).toBe(6 * 60 + 36);
    expect(weightedMean(cells, 'service')).toBe(7 * 60 + 53);
  });

  test('weightedMean of cells without times returns null', () => {
    expect(weightedMean(channel('ivr').cells, 'wait')).toBeNull();
  });

  test('weightedMean([]) returns null', () => {
    expect(weightedMean([], 'wait')).toBeNull();
  });

  test('weightedMean returns null where nobody came', () => {
    const files = withFile(
      '2023/visits.yaml',
      `title: Визиты
channels:
  - id: office
    name: Офис
    territories:
      north: { contacts: 0, wait: 0:05:00 }
      south: { contacts: 0, wait: 0:02:30 }
`,
      changed('2023/report.yaml', 'value: 1500', 'value: 1200'),
    );
    expect(weightedMean(channel('office', reportOf(files)).cells, 'wait')).toBeNull();
  });

  test('weightedMean rounds half a second up', () => {
    const [north, south] = channel(
      'office',
      reportOf(changed('2023/visits.yaml', 'contacts: 200', 'contacts: 100')),
    ).cells;
    const of = (figure: NonNullable<typeof north>['wait'], value: number) => ({ ...figure!, value });
    const cells = [
      { ...north!, wait: of(north!.wait, 10) },
      { ...south!, wait: of(south!.wait, 11) },
    ];
    expect(weightedMean(cells, 'wait')).toBe(11); // 10.5
  });
});

describe('meansOf(channel)', () => {
  test('meansOf a channel that publishes a mean returns it', () => {
    expect(meansOf(channel('contact-centre')).wait).toMatchObject({
      value: 141,
      origin: 'published',
    });
  });

  test('meansOf a channel that publishes none returns a computed one', () => {
    expect(meansOf(channel('office')).wait).toMatchObject({
      id: '2023/in-person/office/wait',
      kind: 'duration',
      value: 396,
      origin: 'computed',
    });
  });

  test('meansOf a channel without times returns null', () => {
    expect(meansOf(channel('ivr')).wait).toBeNull();
  });
});

describe('territoryTotals(report)', () => {
  test('territoryTotals(2023) are the margin of the matrix, and their sum is the grand total', () => {
    const totals = territoryTotals(report);
    expect(totals.map(({ territory, contacts }) => [territory.id, contacts.value])).toEqual([
      ['orenburg', 95_993],
      ['kurgan', 1_610_084],
      ['tyumen', 950_429],
      ['surgut', 163_740],
      ['noyabrsk', 120_946],
    ]);
    expect(sum(totals.map(({ contacts }) => contacts))).toBe(2_941_192);
  });

  test('territoryTotals(2023) add only the channels that the grand total covers', () => {
    const kurgan = territoryTotals(report)[1]!;
    expect(kurgan.cells.map((each) => each.channel.id).toSorted()).toEqual([
      'contact-centre',
      'ivr',
      'office',
      'online-cok',
    ]);
    expect(kurgan.contacts).toMatchObject({ id: '2023/territories/kurgan/contacts', origin: 'computed' });
  });
});

describe('coveredChannels(report)', () => {
  test('coveredChannels(2023) leaves out social', () => {
    expect(coveredChannels(report).map(({ id }) => id)).toEqual([
      'office',
      'online-cok',
      'contact-centre',
      'ivr',
    ]);
  });

  test('coveredBySize(2023) has them from the largest to the smallest', () => {
    expect(coveredBySize(report).map(({ id }) => id)).toEqual([
      'contact-centre',
      'ivr',
      'office',
      'online-cok',
    ]);
  });
});

describe('totalWithExcluded(figure, channels)', () => {
  test('totalWithExcluded of the remote total returns 1 266 916', () => {
    const remote = section('remote');
    expect(totalWithExcluded(remote.total!.figure, remote.channels).value).toBe(1_266_916);
  });

  test('totalWithExcluded of the grand total returns 2 946 125', () => {
    expect(totalWithExcluded(report.total.figure, channelsOf(report))).toMatchObject({
      value: 2_946_125,
      origin: 'computed',
    });
  });
});

describe('shareOf(part, whole)', () => {
  test('shareOf(office, grand total) returns 27.1 %', () => {
    expect(shareOf(channel('office').contacts, report.total.figure)).toMatchObject({
      id: '2023/in-person/office/share',
      kind: 'percent',
      digits: 1,
      value: 27.1,
      origin: 'computed',
    });
  });

  test("shareOf(part, whole, 'section') says in its id of what", () => {
    expect(shareOf(channel('ivr').contacts, report.total.figure, 'section').id).toBe(
      '2023/ivr/ivr/share-of-section',
    );
  });

  test('shareOf(part, 0) has no value', () => {
    const { contacts } = channel('office');
    expect(shareOf(contacts, { ...contacts, value: 0 }).value).toBeNull();
  });

  test('shareOf(blank, whole) has no value', () => {
    const { contacts } = channel('office');
    expect(shareOf({ ...contacts, value: null }, contacts).value).toBeNull();
  });
});

describe('rankOf(total, all)', () => {
  test('rankOf each territory of 2023 returns its place', () => {
    const totals = territoryTotals(report);
    expect(totals.map((total) => rankOf(total, totals).value)).toEqual([5, 1, 2, 3, 4]);
  });

  test('rankOf equal territories returns the same place', () => {
    const [first, second, third] = territoryTotals(report);
    const twins = [first!, { ...second!, contacts: first!.contacts }, third!];
    expect(twins.map((total) => rankOf(total, twins).value)).toEqual([2, 2, 1]);
  });
});

describe('sizeOf(figure, most)', () => {
  test.each([
    [50, 200, 0.25],
    [null, 200, 0],
    [5, 0, 0],
  ])('sizeOf(%s, %i) returns %d', (value, most, size) => {
    expect(sizeOf({ ...report.total.figure, value }, most)).toBe(size);
  });
});

describe('largestOf(entries, figureOf)', () => {
  test('largestOf the territories of 2023 returns Kurgan', () => {
    expect(largestOf(territoryTotals(report), (row) => row.contacts)?.territory.id).toBe('kurgan');
  });

  test('largestOf(…) of blanks returns null', () => {
    expect(largestOf([1, 2], () => null)).toBeNull();
  });
});
