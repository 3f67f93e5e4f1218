import { expect, test } from 'vitest';
import { changed } from '../example.ts';
import { channelOf, problemsOf, reportOf } from '../problems.ts';

test('a name has its number in backticks, and is printed without them', () => {
  const named = (name: string) => changed('2023/calls.yaml', 'name: Чат', `name: ${name}`);
  expect(problemsOf(named('Чат 5 млн')).map(({ code }) => code)).toEqual(['figure-in-name']);
  expect(problemsOf(named('Чат 9001')).map(({ code }) => code)).toEqual(['figure-in-name']);
  expect(problemsOf(named('Чат `9001`'))).toEqual([]);
  expect(channelOf(reportOf(named('Чат `9001`')), 'chat').name).toBe('Чат 9001');
});
