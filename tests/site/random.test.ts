import { expect, inject, test } from 'vitest';
import { randomSites } from '../sites.ts';
import { crawl } from './crawl.ts';

test.each(randomSites)('crawl(site) finds nothing in %s', (name) => {
  const site = inject('sites')[name];
  expect(site.failure).toBe('');
  const { figures, faults } = crawl(site);
  expect(figures).toBeGreaterThan(20);
  expect(faults).toEqual([]);
});
