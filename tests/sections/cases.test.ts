import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { dataIn } from '../problems.ts';
import { sitesOf, written } from '../sites.ts';

/** Reports that are no sites of their own: each stands for a kind of table that is read for its names. */
const folders = {
  'only-channel': () => 'tests/fixtures/cases/only-channel',
  'part-of': () => 'tests/fixtures/cases/part-of',
  'part-with-more-measures': () => 'tests/fixtures/cases/part-with-more-measures',
  /** The same without rows, so that there is no table. */
  'only-total': () => {
    const files = dataIn('tests/fixtures/cases/only-channel');
    const section = files.get('2023/s.yaml')!.replace(/territories:.*/, 'total: 190');
    return written(new Map([...files, ['2023/s.yaml', section]]));
  },
};

const built = new Map<string, string>();

beforeAll(async () => {
  const names = Object.keys(folders) as (keyof typeof folders)[];
  for (const [name, { dist, failure }] of await sitesOf(names, (each) => folders[each]())) {
    expect([name, failure]).toEqual([name, '']);
    built.set(name, dist);
  }
});

/** The main part of the report's page as its words, table rows and headings on lines of their own. */
function pageOf(name: keyof typeof folders): string {
  const page = readFileSync(path.join(built.get(name)!, '2023/index.html'), 'utf8');
  return page
    .slice(page.indexOf('<main'))
    .replaceAll(/<\/(tr|h\d|p|caption)>/g, '\n')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/[^\S\n]+/g, ' ');
}

test('the table of the only channel of a section is named by the channel, not again by the section', () => {
  expect(pageOf('only-channel')).toContain('Street lighting: complaints and change by year\n');
});

test('the only channel that has no table is named beside the figure of its section', () => {
  expect(pageOf('only-total')).toContain('190 complaints in all – Street lighting\n');
});

test('a part stands below its whole as one of which, in the head of its row, and a subtotal looks like a total', () => {
  expect(pageOf('part-of')).toMatch(/Written 10 \n of which: By e-mail 4 \n All 10 \n/);
  expect(readFileSync(path.join(built.get('part-of')!, '2023/index.html'), 'utf8')).toMatch(
    /<tr class="channel-b part">.*<tr class="channel-c subtotal">/s,
  );
  const json = JSON.parse(readFileSync(path.join(built.get('part-of')!, '2023/data.json'), 'utf8')) as {
    sections: { channels: object[] }[];
  };
  expect(json.sections[0]!.channels).toEqual([
    { id: 'a', name: 'Written' },
    { id: 'b', name: 'By e-mail', partOf: 'a' },
    { id: 'c', name: 'All', sumOf: ['a'] },
  ]);
});

test('a total and its parts stand in one table, whatever measures one of them has', () => {
  expect(pageOf('part-with-more-measures')).toMatch(
    /Papers 1 2 3 \n Magazines 1 1 1 \n Books 5 6 7 \n All 7 9 11 \n/,
  );
});
