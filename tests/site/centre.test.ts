import { expect, test } from 'vitest';
import { useSite } from './site.ts';

const site = useSite('centre');

test('published shares that rounding keeps from making 100 say what they make; those with a discrepancy have its note', () => {
  const report = site.read('2011/');
  expect(report.match(/Доли округлены,[^<]*<data [^>]*>[^<]*/g)).toEqual([
    expect.stringMatching(/value="100.1%">100,1%$/),
  ]);
  expect(report).toContain('Остальное не названо.');
});
