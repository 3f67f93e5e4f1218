import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from './build.ts';
import { data } from './language-company.ts';
import { pagesOf } from './site/site.ts';

// The invented company once more, with a territory that nobody came from and discrepancies wherever there may be one.
const changes: Record<string, [from: string | RegExp, to: string][]> = {
  'report.yaml': [
    [
      'total: { value: 753904, excludes: [chat] }',
      'total: { value: 740480, excludes: [chat], discrepancy: { computed: 740478, note: Two too many. } }',
    ],
  ],
  'contact-centre.yaml': [
    [/(west-islands: \{ contacts: )\d+/g, '$10'],
    ['total: 455314', 'total: 444246'],
    ['total: 397357', 'total: 387529'],
    ['wait: 0:04:53', 'wait: { value: 0:05:00, discrepancy: { computed: 0:04:50, note: Rounded up. } }'],
    ['total: 57957', 'total: 56717'],
  ],
  'written.yaml': [
    ['west-islands: 1556', 'west-islands: 0'],
    ['total: 99462', 'total: 97906'],
    ['value: 248456', 'value: 246900'],
    ['computed: 248446', 'computed: 246890'],
    ['growth: -17.1%', 'growth: -18%\n    discrepancy: { computed: -17.08%, note: Cut off. }'],
  ],
  'branches.yaml': [
    ['west-islands: 801', 'west-islands: 0'],
    ['total: 37270', 'total: { value: 36468, discrepancy: { computed: 36469, note: One too few. } }'],
  ],
};

let folder: string;
let dist: string;
const read = (page: string) => readFileSync(path.join(dist, page.replace(/(^|\/)$/, '$1index.html')), 'utf8');
const words = (html: string) =>
  html.replace(/<(style|title)>.*?<\/\1>|<meta[^>]*>/gs, '').replace(/<[^>]*>/g, '');

beforeAll(async () => {
  mkdirSync('.astro', { recursive: true });
  folder = mkdtempSync(path.resolve('.astro/edges-'));
  cpSync(data, path.join(folder, 'data'), { recursive: true });
  for (const [name, edits] of Object.entries(changes)) {
    const file = path.join(folder, 'data/2022', name);
    const text = edits.reduce(
      (all, [from, to]) => {
        const changed = all.replace(from, to);
        expect(changed).not.toBe(all);
        return changed;
      },
      readFileSync(file, 'utf8'),
    );
    writeFileSync(file, text);
  }
  dist = path.join(folder, 'dist');
  const { code, output } = await build({ data: path.join(folder, 'data'), outDir: dist });
  expect(code, output).toBe(0);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a territory that nobody came from has zeros, and no share that someone forgot to fill in', () => {
  for (const page of pagesOf(dist))
    expect([page, words(read(page)).match(/not filled in|NaN|undefined/)]).toEqual([page, null]);
  const text = words(read('2022/west-islands/'));
  expect(text).toContain('Rank by number of contacts: 7 of 7.Share of all contacts: 0.0%.');
  expect(text).not.toContain('Most contacts');
});

test('every figure with a discrepancy is marked on the report, and its note leads back to the mark', () => {
  const html = read('2022/');
  const marks = (id: string) =>
    html.match(new RegExp(`data-figure="2022/${id}"[^>]*>[^<]*</(?:data|time)><a class="ref"[^>]*>`, 'g')) ??
    [];
  expect(marks('contact-centre/phone/wait')).toHaveLength(2);
  expect(marks('written/web-form/contacts')).toHaveLength(3);
  expect(marks('branches/branch/contacts')).toHaveLength(2);
  expect(marks('written/complaints/growth')).toHaveLength(2);
  expect(marks('contacts')).toHaveLength(1);
  const notes = html.match(/(?<=id="note-)\d+/g);
  expect(notes).toEqual(['1', '2', '3', '4', '5', '6']);
  expect(html.match(/(?<=id="ref-)\d+/g)?.sort()).toEqual(notes);
});

test('the checks tell every discrepancy with its note, and the table of territories all that concern it', () => {
  const text = words(read('2022/checks/'));
  expect(text).toContain(
    'with it, the total is 762,708. Published as 740,480; the underlying figures give 740,478. Two too many.',
  );
  expect(text).toContain('Published as −18%; the underlying figures give −17.08%. Cut off.');
  expect(text).toContain(
    'Published as 740,480; the underlying figures give 740,389. Online form: Two digits of the published total are swapped. Branch visits: One too few. Two too many.',
  );
});
