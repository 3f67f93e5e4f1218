import { expect, test } from 'vitest';
import { useSite } from '../site/site.ts';

const site = useSite();

test.each(site.kinds)('/%s is set in the typeface that it brings, and no letter in another', async (kind) => {
  const page = await site.open(kind);
  const client = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  const { root } = await client.send('DOM.getDocument');
  const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'body' });
  const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
  await client.detach();
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.filter(({ isCustomFont }) => !isCustomFont)).toEqual([]);
});
