import { describe, expect, test } from 'vitest';
import { channelsOf } from '../../src/model/report.ts';
import {
  coveredBySize,
  coveredChannels,
  sum,
  territoryTotals,
  totalWithExcluded,
} from '../../src/model/totals.ts';
import { changed } from '../example.ts';
import { tangled } from '../fixtures/tangled.ts';
import { channelOf, publicationOf, realData, reportOf } from '../problems.ts';

const report = reportOf(realData());
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
    expect(sum(channelOf(report, id).cells.map((cell) => cell.main))).toBe(total);
  });

  test('sum([]) returns 0', () => {
    expect(sum([])).toBe(0);
  });

  test('sum of figures of which one is blank returns null', () => {
    const cells = channelOf(draft('south: 700', 'south:'), 'phone').cells;
    expect(cells.map((cell) => cell.main.value)).toEqual([500, null]);
    expect(sum(cells.map((cell) => cell.main))).toBeNull();
  });
});

describe('territoryTotals(report)', () => {
  test('territoryTotals(2023) are the margin of the matrix, and their sum is the grand total', () => {
    const totals = territoryTotals(report);
    expect(totals.map(({ territory, main }) => [territory.id, main?.value])).toEqual([
      ['orenburg', 95_993],
      ['kurgan', 1_610_084],
      ['tyumen', 950_429],
      ['surgut', 163_740],
      ['noyabrsk', 120_946],
    ]);
    expect(sum(totals.map(({ main }) => main!))).toBe(2_941_192);
  });

  test('territoryTotals(2023) add only the channels that the grand total covers', () => {
    const kurgan = territoryTotals(report)[1]!;
    expect(kurgan.cells.map((each) => each.channel.id).toSorted()).toEqual([
      'contact-centre',
      'ivr',
      'office',
      'online-cok',
    ]);
    expect(kurgan.main).toMatchObject({ id: '2023/territories/kurgan/contacts', origin: 'computed' });
  });
});

describe('territoryTotals(tangled)', () => {
  test('territoryTotals(…) has no totals where nothing that the grand total covers is divided by rows', () => {
    const first = publicationOf(tangled).editions.find((each) => each.report.year === '2021');
    expect(territoryTotals(first!.report).map(({ territory, main }) => [territory.id, main])).toEqual([
      ['n', null],
      ['s', null],
    ]);
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
    expect(totalWithExcluded(report.total!.figure, channelsOf(report))).toMatchObject({
      value: 2_946_125,
      origin: 'computed',
    });
  });
});
