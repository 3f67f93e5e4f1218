import { describe, expect, test } from 'vitest';
import { lacksValue, largestValue, totalOf, weightedMean } from '../../src/model/means.ts';
import type { Cell } from '../../src/model/report.ts';
import { changed, example, withFile } from '../example.ts';
import { even } from '../fixtures/even.ts';
import { channelOf, measureOf, realData, reportOf } from '../problems.ts';

const report = reportOf(realData());
const wait = measureOf(report, 'wait');
const service = measureOf(report, 'service');
const { cells } = channelOf(reportOf(example()), 'office');

/** The cells of the example's office with other figures, by their measures. */
const cellsWith = (...values: Record<string, { value: number | null; digits?: number }>[]): Cell[] =>
  values.map((each, index) => {
    const cell = cells[index]!;
    const figures = Object.entries(each).map(
      ([id, own]) => [id, { ...cell.main, digits: 0, ...own }] as const,
    );
    return { ...cell, figures: new Map(figures) };
  });

describe('weightedMean(cells, measure, digits)', () => {
  test('weightedMean of the office returns a wait of 0:06:36 and a service of 0:07:53', () => {
    const office = channelOf(report, 'office');
    expect(weightedMean(office.cells, wait, 0)).toBe(6 * 60 + 36);
    expect(weightedMean(office.cells, service, 0)).toBe(7 * 60 + 53);
  });

  test('weightedMean of cells without values returns null', () => {
    expect(weightedMean(channelOf(report, 'ivr').cells, wait, 0)).toBeNull();
  });

  test('weightedMean([]) returns null', () => {
    expect(weightedMean([], wait, 0)).toBeNull();
  });

  test('weightedMean returns null where nobody came', () => {
    const nobody = { contacts: { value: 0 }, wait: { value: 300 } };
    expect(weightedMean(cellsWith(nobody, nobody), wait, 0)).toBeNull();
  });

  test('weightedMean returns null while a value or a weight is blank', () => {
    const whole = { contacts: { value: 100 }, wait: { value: 10 } };
    expect(weightedMean(cellsWith(whole, { ...whole, wait: { value: null } }), wait, 0)).toBeNull();
    expect(weightedMean(cellsWith(whole, { ...whole, contacts: { value: null } }), wait, 0)).toBeNull();
  });

  test('a cell that weighs nothing counts for nothing, whatever its value', () => {
    const empty = { contacts: { value: 0 }, wait: { value: null } };
    expect(weightedMean(cellsWith({ contacts: { value: 3 }, wait: { value: 10 } }, empty), wait, 0)).toBe(10);
  });

  test('weightedMean rounds half a second up', () => {
    const of = (value: number) => ({ contacts: { value: 100 }, wait: { value } });
    expect(weightedMean(cellsWith(of(10), of(11)), wait, 0)).toBe(11); // 10.5
  });

  test('weightedMean of values below zero rounds half away from it', () => {
    const of = (value: number) => ({ contacts: { value: 1 }, wait: { value } });
    expect(weightedMean(cellsWith(of(-10), of(-11)), wait, 0)).toBe(-11); // -10.5
  });

  test('weightedMean of decimals is exact at as many decimals as asked for', () => {
    const of = (times: number, value: number, digits: number) => ({
      contacts: { value: times },
      wait: { value, digits },
    });
    const mixed = cellsWith(of(1, 0.1, 1), of(2, 0.25, 2));
    expect(weightedMean(mixed, wait, 0)).toBe(0);
    expect(weightedMean(mixed, wait, 1)).toBe(0.2);
    expect(weightedMean(mixed, wait, 2)).toBe(0.2);
    expect(weightedMean(cellsWith(of(1, 96.1, 1), of(1, 96.2, 1)), wait, 2)).toBe(96.15);
    expect(weightedMean(cellsWith(of(1, 96.1, 1), of(1, 96.2, 1)), wait, 1)).toBe(96.2);
  });
});

describe('lacksValue(cell, measure)', () => {
  test.each([
    ['a weight and a value', false, { contacts: { value: 1 }, wait: { value: 1 } }],
    ['a weight and a blank value', false, { contacts: { value: 1 }, wait: { value: null } }],
    ['a weight and no value', true, { contacts: { value: 1 } }],
    ['a blank weight and no value', true, { contacts: { value: null } }],
    ['a weight of zero and no value', false, { contacts: { value: 0 } }],
  ])('lacksValue of a cell with %s returns %j', (_, lacks, figures) => {
    expect(lacksValue(cellsWith(figures)[0]!, wait)).toBe(lacks);
  });
});

describe('totalOf(channel, measure)', () => {
  test('totalOf a channel that publishes a mean returns it', () => {
    expect(totalOf(channelOf(report, 'contact-centre'), wait)).toMatchObject({
      value: 141,
      origin: 'published',
    });
  });

  test('totalOf a channel that publishes none returns a computed one', () => {
    expect(totalOf(channelOf(report, 'office'), wait)).toMatchObject({
      id: '2023/in-person/office/wait',
      kind: 'duration',
      value: 396,
      origin: 'computed',
      subject: { channel: { id: 'office' } },
    });
  });

  test('totalOf a channel without such values returns null', () => {
    expect(totalOf(channelOf(report, 'ivr'), wait)).toBeNull();
  });

  test.each([
    ['sum', '3, south: 4', 7],
    ['none', '3, south: 4', null],
    ['sum', '3', null],
  ])('totalOf a count with combine: %s and the cells north: %s returns %j', (combine, typed, value) => {
    const [north, south] = typed.split(', south: ');
    const visits = example()
      .get('2023/visits.yaml')!
      .replace('contacts: 100', `contacts: 100, letters: ${north}`)
      .replace('contacts: 200', `contacts: 200${south ? `, letters: ${south}` : ''}`);
    const letters = `- { id: letters, kind: count, name: Письма, short: Письма, unit: { other: письма }, combine: ${combine} }\n`;
    const files = withFile('2023/visits.yaml', visits);
    const own = reportOf(files.set('measures.yaml', files.get('measures.yaml')! + letters));
    expect(totalOf(channelOf(own, 'office'), measureOf(own, 'letters'))?.value ?? null).toBe(value);
  });
});

test.each([
  ['less than 0.1 %', 1, 0, { value: 0.01, digits: 2, bound: { than: 'less', value: 0.1, digits: 1 } }],
  ['more than 99.9 %', 500_000, 499_999, { value: 99.9999, bound: { than: 'more', value: 99.9 } }],
  ['0', 0, 0, { value: 0, digits: 1 }],
])('totalOf the ratio of a channel is %s', (_, north, south, total) => {
  const answered = [north, south, north && 60, north && 3].values();
  const measures = `- { id: answered, kind: count, name: Answered, short: Answered, unit: { other: answers }, combine: sum }
- { id: rate, kind: percent, name: Rate, short: Rate, combine: { share: answered, of: visits } }
`;
  const rows = even
    .get('2023/counters.yaml')!
    .replace(/wait:/g, () => `answered: ${answered.next().value}, rate: 0.0%, wait:`);
  const files = withFile('2023/counters.yaml', rows, even);
  const own = reportOf(withFile('measures.yaml', even.get('measures.yaml')! + measures, files));
  const found = totalOf(channelOf(own, 'office'), measureOf(own, 'rate'));
  expect(found).toMatchObject(total);
  expect('bound' in found!).toBe('bound' in total);
});

describe('largestValue(report, channels, measures)', () => {
  test('largestValue of the times of the office returns its longest, in seconds', () => {
    expect(largestValue(report, [channelOf(report, 'office')], [wait, service])).toBe(12 * 60);
  });

  test('largestValue of a channel that has no such value returns 0', () => {
    expect(largestValue(report, [channelOf(report, 'ivr')], [wait, service])).toBe(0);
    expect(largestValue(report, [], [wait])).toBe(0);
  });

  test('largestValue takes the published mean of a channel too', () => {
    const files = changed('2023/visits.yaml', 'wait: 0:03:20', 'wait: 0:09:00');
    const own = reportOf(files);
    expect(largestValue(own, [channelOf(own, 'office')], [wait])).toBe(540);
  });

  test('largestValue takes what the inputs give of a mean with a discrepancy', () => {
    const declared = 'wait: { value: 0:09:00, discrepancy: { computed: 0:03:20, note: Так вышло. } }';
    const own = reportOf(changed('2023/visits.yaml', 'wait: 0:03:20', declared));
    expect(largestValue(own, [channelOf(own, 'office')], [wait])).toBe(300);
  });
});
