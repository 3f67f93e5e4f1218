import { expect, test } from 'vitest';
import { useSite } from './site.ts';

const site = useSite('centre');

test('published shares that rounding keeps from making 100 say what they make; those with a discrepancy have its note', () => {
  const report = site.read('2011/');
  expect(report.match(/Доли округлены,[^<]*<data [^>]*>[^<]*/g)).toEqual([
    expect.stringMatching(/value="100.1%">100,1%$/),
  ]);
  expect(report).toMatch(/Остальное\sне\sназвано\./);
});

test('no table is followed by an empty sentence', () => {
  for (const page of site.pages)
    expect([page, site.read(page).includes('<p class="takeaway"></p>')]).toEqual([page, false]);
});
