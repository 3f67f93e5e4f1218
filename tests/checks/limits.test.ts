import { expect, test } from 'vitest';
import { changed } from '../example.ts';
import { numbered, withTowns } from '../i18n/cases/changes.ts';
import { codesOf } from '../problems.ts';

const calls = '2023/calls.yaml';

test('subtotals have at most 100,000 rows that are not typed', () => {
  const summed = (count: number) => {
    const more = numbered(
      count,
      (n) => `  - { id: c-${n}, name: Сумма, sum-of: [phone], territories: {} }\n`,
    );
    return codesOf(changed(calls, '  - id: chat\n', `${more}  - id: chat\n`, withTowns(998)));
  };
  expect(summed(100).filter((code) => !code.endsWith('missing-colour'))).toEqual([]);
  expect(summed(101)).toEqual(['error 2023/calls.yaml:1114 over-limit']);
});

test('hours have at most 20 million characters on the pages of all rows', () => {
  const open = (length: number) =>
    codesOf(changed(calls, 'phone: Будни с 8:00 до 18:00.', `phone: ${'а'.repeat(length)}`, withTowns(198)));
  expect(open(99_900)).toEqual([]);
  expect(open(100_000)).toEqual(['error 2023/calls.yaml:226 over-limit']);
});
