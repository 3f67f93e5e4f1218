import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axe, colourRules } from '../site/axe.ts';
import { useSite } from '../site/site.ts';

// That axe finds nothing on a phone, and in the dark on a desk, is tested of every site.
const site = useSite();

test.each<[string, BrowserContextOptions]>([
  ['dark on a phone', { colorScheme: 'dark', viewport: { width: 390, height: 900 } }],
  ['forced colours', { forcedColors: 'active' }],
  ['more contrast', { contrast: 'more' }],
])('the colours of every kind of page satisfy axe: %s', async (_, options) => {
  const page = await site.open('', { ...options, javaScriptEnabled: true });
  for (const kind of site.kinds.slice(0, 3)) {
    await page.goto(site.url + kind);
    const { found, passed } = await axe(page, colourRules);
    expect([kind, ...found]).toEqual([kind]);
    if (!options.forcedColors) expect(passed).toBeGreaterThan(0);
  }
});

test.each(site.kinds)('axe finds nothing on a desk: /%s', async (kind) => {
  const page = await site.open(kind, { viewport: { width: 1280, height: 900 }, javaScriptEnabled: true });
  const { found, passed } = await axe(page);
  expect(found).toEqual([]);
  expect(passed).toBeGreaterThan(15);
});

describe('the tree that assistive technology reads', () => {
  /** Tables, rows, headers and cells with their names, in order. */
  const tables = async (path: string, width: number) => {
    const page = await site.open(path, { viewport: { width, height: 900 }, javaScriptEnabled: true });
    const client = await page.context().newCDPSession(page);
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    const roles = ['table', 'row', 'columnheader', 'rowheader', 'cell'];
    return nodes
      .filter(({ ignored, role }) => !ignored && roles.includes(String(role?.value)))
      .map(({ role, name }) => `${role?.value} ${String(name?.value ?? '').replace(/\s+/g, ' ')}`)
      .sort();
  };

  test.each(site.kinds)('has the same tables on a phone and on a desk: /%s', async (path) => {
    const [phone, desk] = [await tables(path, 390), await tables(path, 1280)];
    if (path !== '404.html') expect(phone.length).toBeGreaterThan(20);
    expect(phone).toEqual(desk);
  });
});
