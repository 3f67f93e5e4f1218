import { expect, test } from 'vitest';
import { measureNames } from '../../src/i18n/en/names.ts';
import type { FigureKind, Measure } from '../../src/model/measure.ts';

const measure = (name: string, kind: FigureKind): Measure => ({
  id: name,
  kind,
  name,
  short: name,
  combine: 'sum',
});
const [wait, service, money] = [
  measure('wait', 'duration'),
  measure('service', 'duration'),
  measure('money', 'money'),
];
const list = (items: readonly string[]) => items.join(', ');

test.each([
  [[money, wait, service], 'money, wait, service (h:mm:ss)'],
  [[wait, money], 'wait (h:mm:ss), money'],
  [[wait, money, service], 'wait (h:mm:ss), money, service (h:mm:ss)'],
  [[money], 'money'],
])('measureNames(…) gives the form of times after times: %#', (measures, text) => {
  expect(measureNames(measures, list)).toBe(text);
});
