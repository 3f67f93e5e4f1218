import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { useSite } from './site.ts';

const { pages, read, dist } = useSite('covering');
const words = (html: string) =>
  html.replace(/<(style|title)>.*?<\/\1>|<meta[^>]*>/gs, '').replace(/<[^>]*>/g, '');

test('a territory that nobody came from has zeros, and no share that someone forgot to fill in', () => {
  for (const page of pages)
    expect([page, words(read(page)).match(/not filled in|NaN|undefined/)]).toEqual([page, null]);
  const text = words(read('2022/west-islands/'));
  expect(text).toContain('0.0% of all contacts: 7th of 7 by their number.');
  expect(text).not.toContain('Most contacts');
});

test('every figure with a discrepancy is marked on the report, and its note leads back to the mark', () => {
  const html = read('2022/');
  const marks = (id: string) =>
    html.match(
      new RegExp(`data-figure="2022/${id}"[^>]*>[^<]*</(?:data|time)><sup>\u00a0<a class="ref"[^>]*>`, 'g'),
    ) ?? [];
  expect(marks('contact-centre/phone/wait')).toHaveLength(3);
  expect(marks('written/web-form/contacts')).toHaveLength(4);
  expect(marks('branches/branch/contacts')).toHaveLength(4);
  expect(marks('written/complaints/growth')).toHaveLength(2);
  expect(marks('contacts')).toHaveLength(3);
  const notes = html.match(/(?<=id="note-)\d+/g);
  expect(notes).toEqual(['1', '2', '3', '4', '5', '6']);
  expect(html.match(/(?<=id="ref-)\d+/g)?.sort()).toEqual(notes);
});

test('the checks tell every discrepancy with its note, and the table of territories all that concern it', () => {
  const text = words(read('2022/checks/'));
  expect(text).toContain(
    'with it, 762,708. Published as 740,480; the underlying figures give 740,478. Two too many.',
  );
  expect(text).toContain('Published as −18%; the underlying figures give −17.08%. Cut off.');
  expect(text).toContain(
    'Published as 740,480; the underlying figures give 740,389. Online form: Two digits of the published total are swapped. Branch visits: One too few. Two too many.',
  );
});

test('a mean that its territories cannot give is named, on the report, the checks and in the data', () => {
  const cause = 'not verified: “Service time” is not given for Harbour District';
  expect(words(read('2022/'))).toMatch(
    new RegExp(`Call-backs booked online, average service time\\s*9:00:00\\s*–\\s*${cause}`),
  );
  const checks = words(read('2022/checks/'));
  expect(checks).toContain(`Call-backs booked online – service time, average: 9:00:00 – ${cause}`);
  expect(checks).toMatch(/\d+ figures: \d+ proven, 6 with a declared discrepancy, \d+ as published\./);
  expect(checks).toContain('Phone calls answered by an adviser, by territory – waiting time (7)');

  const data = JSON.parse(readFileSync(path.join(dist, '2022/data.json'), 'utf8')) as {
    counts: Record<string, number>;
    figures: { id: string; status: string; computed?: number; note?: string }[];
    unproven: unknown[];
  };
  expect(data.unproven).toEqual([
    {
      id: '2022/contact-centre/call-back/service',
      rule: 'weighted-mean',
      published: 32400,
      reason: cause,
    },
  ]);
  const { all, proven, declared, asPublished } = data.counts;
  expect(proven! + declared! + asPublished!).toBe(all);
  expect(data.figures.filter(({ status }) => status === 'declared')).toHaveLength(declared!);
  expect(data.figures.find(({ id }) => id === '2022/written/complaints/growth')).toMatchObject({
    status: 'declared',
    value: -18,
    computed: -17.08,
    note: 'Cut off.',
  });
});

test('a link to another host is marked, one to the host of the site is not', () => {
  const html = read('2022/');
  expect(html).toContain('<a href="https://example.com/9001" rel="external">');
  expect(html).toContain('<a href="https://lakeside.example/about/customer-service/2022/">');
});

test('a channel heads its column under its short name in every table', () => {
  const heads = read('2022/').match(/<th[^>]*channel-web-form[^>]*>[^<]*/g) ?? [];
  expect(heads.map((head) => head.replace(/.*>/, ''))).toEqual(['Form', 'Form']);
});

test('the data lists the pictures with their words', () => {
  const { pictures, sections } = JSON.parse(readFileSync(path.join(dist, '2022/data.json'), 'utf8')) as {
    pictures: unknown;
    sections: { id: string; pictures?: unknown }[];
  };
  expect(pictures).toEqual([
    { file: '2022/lake.png', alt: 'The lake in June', caption: '740,480 contacts, one lake.' },
  ]);
  expect(sections.flatMap((section) => section.pictures ?? [])).toEqual([
    { file: '2022/tower.png', alt: 'The water tower', caption: null },
    { file: '2022/pipes.svg', alt: 'A pipe', caption: 'From plant to home' },
  ]);
});
