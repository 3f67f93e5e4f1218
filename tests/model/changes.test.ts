import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { changesOf, trendsOf, type Change } from '../../src/model/changes.ts';
import type { Report } from '../../src/model/report.ts';
import { read } from '../../src/read/read.ts';
import { changed } from '../example.ts';
import { fiveMeasures } from '../fixtures/five-measures.ts';
import { dataIn, reportOf } from '../problems.ts';

/** The invented years, with one line of one file replaced. */
function reports(file?: string, from?: string, to?: string): [Report, Report, Report] {
  const files = dataIn('tests/fixtures/years');
  if (file && from && to !== undefined) {
    const text = files.get(file)!;
    expect(text).toContain(from);
    files.set(file, text.replace(from, to));
  }
  const { editions } = read(files, languages);
  const found = editions.map((edition) => edition.report);
  expect(found).toHaveLength(3);
  return found as [Report, Report, Report];
}

const told = ({ previous, current, difference, incomparable }: Change) =>
  [previous?.value ?? null, current.value, difference?.value ?? incomparable] as const;

const changes = (...edit: Parameters<typeof reports>) => {
  const [, earlier, later] = reports(...edit);
  return new Map(changesOf(later, earlier).map((change) => [change.current.id.slice(5), told(change)]));
};

describe('changesOf(report, earlier)', () => {
  it('tells counts in per cent and times in seconds', () => {
    const found = changes();
    expect(found.get('contacts')).toEqual([1560, 1800, 15.4]);
    expect(found.get('calls/phone/south/contacts')).toEqual([500, 800, 60]);
    expect(found.get('calls/phone/wait')).toEqual([82, 55, -27]);
    expect(found.get('territories/north/contacts')).toEqual([860, 700, -18.6]);
  });

  it('compares what the inputs give where a figure is published with a discrepancy, of whichever year', () => {
    const declared = 'total: { value: 1250, discrepancy: { computed: 1200, note: Так вышло. } }';
    const [, before, after] = reports('2022/calls.yaml', 'total: 1200', declared);
    const phone = changesOf(after, before).find(({ current }) =>
      current.id.endsWith('calls/phone/contacts'),
    )!;
    expect(phone.previous!.value).toBe(1250);
    expect(phone.underlying?.previous).toMatchObject({ value: 1200, digits: 0, origin: 'computed' });
    expect(phone.underlying?.current).toBe(phone.current);
    expect(phone.difference).toMatchObject({ id: '2023/calls/phone/contacts/change', value: 25 });
    const others = changesOf(after, before).filter(({ underlying }) => underlying);
    expect(others.map(({ current }) => current.id)).toEqual(['2023/calls/phone/contacts']);
  });

  it('tells no change as zero', () => {
    expect(changes().get('calls/phone/north/contacts')).toEqual([700, 700, 0]);
  });

  it.each([
    [1_000_000, 1_000_100, { value: 0.01, bound: { than: 'less', value: 0.1 } }],
    [1_000_000, 999_900, { value: -0.01, bound: { than: 'more', value: -0.1 } }],
    [1_000_000, 1, { value: -99.9999, bound: { than: 'less', value: -99.9 } }],
    [1_000_000, 0, { value: -100 }],
    [1_000_000, 1_000_000, { value: 0 }],
  ])('tells the change from %d to %d as what it is, not as none or all', (from, to, told) => {
    const [, earlier, later] = reports();
    const name = 'visits/office/south/contacts';
    const valued = (report: Report, value: number): Report => {
      const figures = new Map(report.figures);
      const id = `${report.year}/${name}`;
      figures.set(id, { ...figures.get(id)!, value });
      return { ...report, figures };
    };
    const found = changesOf(valued(later, to), valued(earlier, from));
    const { difference } = found.find(({ current }) => current.id === `2023/${name}`)!;
    expect(difference).toMatchObject(told);
    expect('bound' in difference!).toBe('bound' in told);
  });

  it('has nothing to compare a new channel and a new total with', () => {
    const found = changes();
    expect(found.get('calls/chat/contacts')).toEqual([null, 90, 'new']);
    expect(found.get('calls/contacts')).toEqual([null, 1500, 'new']);
  });

  it('does not tell a growth from zero, but that zero stayed zero', () => {
    const found = changes('2022/visits.yaml', '{ north: 160, south: 200 }', '{ north: 0, south: 360 }');
    expect(found.get('visits/office/north/contacts')).toEqual([0, 0, 0]);
    const grown = changes('2022/calls.yaml', '{ north: 700, south: 500 }', '{ north: 1200, south: 0 }');
    expect(grown.get('calls/phone/south/contacts')).toEqual([0, 800, 'base']);
  });

  it('does not compare totals that cover other channels', () => {
    const found = changes('2023/report.yaml', '{ value: 1800, excludes: [chat] }', '1890');
    expect(found.get('contacts')).toEqual([1560, 1890, 'scope']);
    expect(found.get('calls/phone/contacts')).toEqual([1200, 1500, 25]);
  });

  it('does not compare totals over other territories', () => {
    const found = changes('2022/calls.yaml', '    territories: { north: 700, south: 500 }\n', '');
    expect(found.get('calls/phone/contacts')).toEqual([1200, 1500, 'territories']);
    expect(found.get('contacts')).toEqual([1560, 1800, 'territories']);
    expect(found.get('calls/phone/south/contacts')).toEqual([null, 800, 'new']);
  });

  it('compares every measure as its kind wants: counts in per cent, percentages in points', () => {
    const office = '2023/in-person.yaml';
    const later = [
      ['complaints: 417', 'complaints: 387'],
      ['complaints: 340', 'complaints: 310'],
      ['satisfaction: 91.5%', 'satisfaction: 92.4%'],
      ['satisfaction: 91.2%', 'satisfaction: 92.2%'],
    ] as const;
    const five = fiveMeasures();
    const now = later.reduce<Map<string, string>>(
      (files, [from, to]) => changed(office, from, to, files),
      five,
    );
    const then = new Map(
      [...five].map(([file, text]) => [file.replace('2023/', '2022/'), text.replaceAll('2023', '2022')]),
    );
    const found = new Map(
      changesOf(reportOf(now), reportOf(then)).map(({ current, difference }) => [current.id, difference]),
    );
    expect(found.get('2023/in-person/office/complaints')).toMatchObject({ value: -7.2, kind: 'count' });
    expect(found.get('2023/in-person/office/satisfaction')).toMatchObject({
      value: 0.9,
      digits: 1,
      kind: 'percent',
    });
    expect(found.get('2023/ivr/ivr/kurgan/satisfaction')).toMatchObject({ value: 0 });
  });

  it('leaves out a growth and its inputs: a change of a change tells nothing', () => {
    expect([...changes().keys()].filter((id) => /\/(from|to|growth)$/.test(id))).toEqual([]);
  });
});

describe('trendsOf(reports)', () => {
  const trends = (list: readonly Report[]) =>
    trendsOf(list).map(({ channel, figures }) => [channel, figures.map(({ figure }) => figure.value)]);

  it('gives the totals that compare over three years', () => {
    expect(trends(reports())).toEqual([
      [null, [1300, 1560, 1800]],
      ['phone', [1000, 1200, 1500]],
      ['office', [300, 360, 300]],
    ]);
  });

  it('gives what the inputs give beside a figure with a discrepancy', () => {
    const declared = 'total: { value: 1250, discrepancy: { computed: 1200, note: Так вышло. } }';
    const [, phone] = trendsOf(reports('2022/calls.yaml', 'total: 1200', declared));
    expect(phone!.figures.map(({ figure, underlying }) => [figure.value, underlying.value])).toEqual([
      [1000, 1000],
      [1250, 1200],
      [1500, 1500],
    ]);
  });

  it('gives nothing for two years', () => {
    expect(trends(reports().slice(1))).toEqual([]);
  });

  it('ends where an earlier year covers something else', () => {
    const edited = reports('2022/calls.yaml', '    territories: { north: 700, south: 500 }\n', '');
    expect(trends(edited)).toEqual([['office', [300, 360, 300]]]);
  });
});
