import { expect, test } from 'vitest';
import { tooManyComputed } from '../../src/read/rows.ts';
import type { ChannelFile } from '../../src/read/schema/section.ts';
import { changed } from '../example.ts';
import { withTowns } from '../i18n/cases/changes.ts';
import { codesOf } from '../problems.ts';

const calls = '2023/calls.yaml';

test('subtotals have at most 100,000 rows that are not typed', () => {
  const summed = (count: number) => {
    const subtotal = { name: 'Сумма', 'sum-of': ['phone'], territories: {} } as unknown as ChannelFile;
    const channels = Array.from({ length: count }, (_, n) => ({ ...subtotal, id: `c-${n}` }));
    return tooManyComputed([{ at: calls, file: { title: 'Звонки', channels } }], 1000);
  };
  expect(summed(100)).toEqual([]);
  expect(summed(101).map(({ at, details }) => [at.path.join('/'), details])).toEqual([
    ['channels/100/territories', { of: 'subtotal-rows', count: 101_000, most: 100_000 }],
  ]);
});

test('hours have at most 20 million characters on the pages of all rows', () => {
  const open = (length: number) =>
    codesOf(changed(calls, 'phone: Будни с 8:00 до 18:00.', `phone: ${'а'.repeat(length)}`, withTowns(198)));
  expect(open(99_900)).toEqual([]);
  expect(open(100_000)).toEqual(['error 2023/calls.yaml:226 over-limit']);
});
