import { describe, expect, test } from 'vitest';
import { changed } from '../example.ts';
import { problemsOf } from '../problems.ts';

describe('prose(report) of a placeholder whose figure has no number', () => {
  const placed = (value: string, files = changed('2023/calls.yaml', 'north: 500', `north: ${value}`)) =>
    problemsOf(
      changed('2023/calls.yaml', 'note: Так опубликовано.', 'note: "Было {phone.north.contacts}."', files),
    )
      .filter(({ code }) => code === 'absent-placeholder')
      .map(({ severity, line, message }) => `${severity} ${line} ${message.split(': ').at(-1)}`);

  test.each(['n/a', 'pending', 'not-served', 'none'])(
    'refuses %s, also in the reason of a discrepancy',
    (absence) => {
      expect(placed(absence)).toEqual([`error 27 ${absence}.`]);
    },
  );

  test('leaves a blank of a draft to be filled in', () => {
    expect(placed('500')).toEqual([]);
    expect(placed('')).toEqual([]);
  });
});
