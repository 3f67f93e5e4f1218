import { expect, test } from 'vitest';
import { changed } from '../example.ts';
import { problemsOf, realData } from '../problems.ts';

const warned = (files: ReadonlyMap<string, string>) =>
  problemsOf(files).map(({ severity, source, related }) => [
    severity,
    source.trim(),
    ...related.map((each) => each.message),
  ]);

test('plausibleTimes(2023) asks about the times of the online office', () => {
  expect(warned(realData())).toEqual([
    ['warning', 'wait: 0:50:00', 'Контакт-центр: 0:02:21'],
    ['warning', 'service: 0:22:00', 'Контакт-центр: 0:02:08'],
  ]);
});

test.each([
  ['0:19:59', 0],
  ['0:20:00', 1],
  ['0:00:12', 1],
  ['0:00:13', 0],
  ['0:00:00', 0],
])('plausibleTimes(report) with 0:02:00 beside %s warns of %i', (time, warnings) => {
  expect(warned(changed('2023/calls.yaml', 'total: 50', `total: 50\n    wait: ${time}`))).toHaveLength(
    warnings,
  );
});
