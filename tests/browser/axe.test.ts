import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { kinds, useSite } from '../site/site.ts';

const site = useSite();
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

describe.each(kinds)('/%s', (path) => {
  test.each(['light', 'dark'] as const)(
    'axe finds nothing in the %s scheme, at any width',
    async (colorScheme) => {
      // The page has no script of its own; axe needs the promises of a browser that runs scripts.
      const page = await site.open(path, { colorScheme, javaScriptEnabled: true });
      for (const width of [320, 390, 768, 1280, 1920]) {
        await page.setViewportSize({ width, height: 900 });
        const { violations, passes } = await new AxeBuilder({ page }).withTags(tags).analyze();
        const found = violations.map(({ id, nodes }) => [id, ...nodes.map(({ target }) => target.join(' '))]);
        expect([width, ...found]).toEqual([width]);
        expect(passes.length).toBeGreaterThan(15);
      }
      await page.context().close();
    },
  );

  test('axe finds nothing in forced colours and with more contrast', async () => {
    for (const options of [{ forcedColors: 'active' }, { contrast: 'more' }] as const) {
      const page = await site.open(path, { ...options, javaScriptEnabled: true });
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      await page.context().close();
    }
  });
});

describe('the tree that assistive technology reads', () => {
  /** Tables, rows, headers and cells with their names, in order. */
  const tables = async (path: string, width: number) => {
    const page = await site.open(path, { viewport: { width, height: 900 }, javaScriptEnabled: true });
    const client = await page.context().newCDPSession(page);
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    await page.context().close();
    const roles = ['table', 'row', 'columnheader', 'rowheader', 'cell'];
    return nodes
      .filter(({ ignored, role }) => !ignored && roles.includes(String(role?.value)))
      .map(({ role, name }) => `${role?.value} ${String(name?.value ?? '').replace(/\s+/g, ' ')}`)
      .sort();
  };

  test.each(kinds)('/%s has the same tables on a phone and on a desk', async (path) => {
    const [phone, desk] = [await tables(path, 390), await tables(path, 1280)];
    if (path !== '404.html') expect(phone.length).toBeGreaterThan(20);
    expect(phone).toEqual(desk);
  });
});
