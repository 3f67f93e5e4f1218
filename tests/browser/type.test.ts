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

test('no name in a sentence breaks at its hyphen, however wide the page', async () => {
  const page = await site.open('2023/');
  for (let width = 320; width <= 1280; width += 40) {
    await page.setViewportSize({ width, height: 900 });
    const { broken, seen } = await page.evaluate(() => {
      const broken: string[] = [];
      let seen = 0;
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        if (texts.currentNode.parentElement!.closest('table, .stacked-bar')) continue;
        for (const { index, 0: name } of texts.currentNode.nodeValue!.matchAll(/Онлайн-ЦОК|Контакт-центр/g)) {
          const range = document.createRange();
          range.setStart(texts.currentNode, index);
          range.setEnd(texts.currentNode, index + name.length);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          seen += lines.size && 1;
          if (lines.size > 1) broken.push(texts.currentNode.nodeValue!);
        }
      }
      return { broken, seen };
    });
    expect(seen).toBeGreaterThan(2);
    expect([width, ...broken]).toEqual([width]);
  }
});
