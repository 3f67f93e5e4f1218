import { describe, expect, test } from 'vitest';
import { useSite } from './site.ts';

const { read } = useSite('tangled');
const untypedSite = useSite('untyped');
const words = (page: string) =>
  read(page)
    .replace(/<style>.*?<\/style>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ');

describe('what is not known', () => {
  test('leaves no territory a rank, also those that are known', () => {
    for (const page of ['2020/n/', '2020/s/']) expect(words(page)).not.toMatch(/\bof 2\b/);
    expect(words('2022/n/')).toContain('37.5% of all packets: 2nd of 2 by their number.');
  });

  test('says nothing of the largest: it may be larger', () => {
    expect(words('2020/')).not.toContain('Most packets');
    expect(words('2022/')).toContain('Most packets: South');
  });

  test('is no part of a sentence', () => {
    expect(words('2020/')).not.toMatch(/From not available|The outline shows|or no data|not filled in/);
    expect(words('2022/')).toContain('From 3 to 6. The outline shows the difference.');
    expect(read('2020/n/')).toContain('<meta name="description" content="North: ');
  });

  test('is left out of the note on what a total leaves out', () => {
    expect(words('2020/')).toContain('[1] Without Chat.');
    expect(words('2022/')).toContain('[1] Without Chat (2); with it, 10.');
  });

  test('has no bar on a scale of what is known', () => {
    const widths = [...read('2020/').matchAll(/ width="([\d.]+)%"/g)].map(([, width]) => Number(width));
    expect(widths.length).toBeGreaterThan(5);
    expect(widths.filter((width) => width > 100)).toEqual([]);
  });
});

test('a territory of which nothing is told that is counted has no total, no rank and no zero', () => {
  for (const page of ['2021/n/', '2021/s/']) {
    expect(words(page)).not.toMatch(/\b0\b|in all|no data|of all/);
    expect(words(page)).toMatch(/^[^]*(?:North|South), 2021/);
  }
});

test('what nobody has typed is an empty cell that only assistive technology is told of, what is absent has its words', () => {
  const untyped = untypedSite.read('2023/');
  const row = (name: string) =>
    new RegExp(`<th[^>]*>(?:<span[^>]*>)?${name}.*?</tr>`, 's').exec(untyped)?.[0] ?? '';
  expect(row('Письма')).toContain(
    '<td class="unpublished" data-label="Поздно"><span class="visually-hidden">не опубликовано</span></td>',
  );
  expect(row('Звонки')).toMatch(/<span[^>]* data-figure="2023\/s\/b\/late">нет данных<\/span>/);
  expect(untyped.match(/нет данных/g)).toHaveLength(1);
  expect(untyped).not.toContain('width="0%"');
});
