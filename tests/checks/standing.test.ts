import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { standingsOf, verdictsOf } from '../../src/checks/standing.ts';
import { changed, example } from '../example.ts';
import { library } from '../fixtures/library.ts';
import { codesOf, countsIn, editionOf, realData } from '../problems.ts';

const calls = '2023/calls.yaml';
const visits = '2023/visits.yaml';
const report = '2023/report.yaml';
const note = 'note: Так опубликовано.';

/** How each figure of a folder's latest report stands, by its id without the year. */
const standings = (files: ReadonlyMap<string, string>) => {
  return new Map([...standingsOf(editionOf(files))].map(([{ id }, standing]) => [id.slice(5), standing]));
};

describe('verdictsOf(edition)', () => {
  const verdicts = (files: ReadonlyMap<string, string>) => verdictsOf(editionOf(files));

  test('counts the sums of 2023 apart from its growth, all of them of whole numbers', () => {
    expect(verdicts(realData())).toEqual({
      totals: 7,
      others: 0,
      declared: 1,
      unverified: 0,
      added: 'whole',
    });
  });

  test('counts a growth and a mean that hold beside the sums, not as one of them', () => {
    const files = changed(calls, 'growth: 30%\n', 'growth: 25%\n');
    const held = new Map(files).set(calls, files.get(calls)!.replace(/    discrepancy:\n.*\n.*\n/, ''));
    expect(verdicts(held)).toEqual({ totals: 5, others: 2, declared: 0, unverified: 0, added: 'whole' });
  });

  test('says whole of no report that adds decimals or money', () => {
    expect(verdicts(library()).added).toBe('decimals');
  });
});

describe('standingsOf(edition)', () => {
  test('counts 2023: what sums hold is proven, the growth is declared, times and what has no parts stand as published', () => {
    const { all, proven, declared, asPublished } = countsIn(realData());
    expect([all, proven, declared, asPublished]).toEqual([44, 26, 1, 17]);
    // the README tells the same
    const told = readFileSync('README.md', 'utf8').replace(/\s+/g, ' ');
    expect(told).toContain(
      `Of the ${all} figures of 2023, ${proven} are proven, ${declared} has a declared discrepancy, and ${asPublished} stand as published`,
    );
  });

  test('of a total with a row that nobody knows is as published, though the sum above it holds', () => {
    const files = changed(calls, 'north: 500', 'north: n/a');
    expect(codesOf(files)).toEqual([]);
    expect(standings(files).get('calls/phone/contacts')).toBe('as-published');
    expect(standings(files).get('contacts')).toBe('proven');
  });

  test('of a total and of its parts is proven; of what goes into a rounded figure it is not', () => {
    expect(Object.fromEntries(standings(example()))).toEqual({
      contacts: 'proven',
      'visits/office/contacts': 'proven',
      'visits/office/wait': 'proven',
      'visits/office/north/contacts': 'proven',
      'visits/office/north/wait': 'as-published',
      'visits/office/south/contacts': 'proven',
      'visits/office/south/wait': 'as-published',
      'calls/contacts': 'proven',
      'calls/phone/contacts': 'proven',
      'calls/phone/wait': 'as-published',
      'calls/phone/north/contacts': 'proven',
      'calls/phone/south/contacts': 'proven',
      'calls/chat/contacts': 'as-published',
      'calls/members/from': 'as-published',
      'calls/members/to': 'as-published',
      'calls/members/growth': 'declared',
    });
  });

  test('of the territories of a channel without a total is proven by the total above', () => {
    const found = standings(changed(calls, '    total: 1200\n', ''));
    expect(found.get('calls/phone/north/contacts')).toBe('proven');
    expect(found.has('calls/phone/contacts')).toBe(false);
  });

  test('of a channel that every total leaves out is as published', () => {
    const divided = 'total: 50\n    territories: { north: 20, south: 30 }';
    expect(standings(changed(calls, 'total: 50', divided)).get('calls/chat/north/contacts')).toBe('proven');
    const found = standings(changed(calls, 'total: 50', 'territories: { north: 20, south: 30 }'));
    expect(found.get('calls/chat/north/contacts')).toBe('as-published');
  });

  test('of a channel total with a discrepancy is declared, also where a total above holds', () => {
    const files = changed(
      visits,
      'total: 300',
      `total: { value: 310, discrepancy: { computed: 300, ${note} } }`,
      changed(report, '1500', '1510'),
    );
    expect(codesOf(files)).toEqual([]);
    const found = standings(files);
    expect(found.get('visits/office/contacts')).toBe('declared');
    expect(found.get('visits/office/north/contacts')).toBe('as-published');
    expect(found.get('contacts')).toBe('proven');
  });

  test('of what fails is not proven', () => {
    const found = standings(changed(visits, 'total: 300', 'total: 301'));
    expect(found.get('visits/office/contacts')).toBe('as-published');
  });

  test('leaves out what is blank', () => {
    const files = changed(calls, 'north: 500', 'north:');
    expect(countsIn(files).all).toBe(countsIn(example()).all - 1);
  });
});

/** A random report: what its channels count, which figures it publishes, what it leaves out. */
