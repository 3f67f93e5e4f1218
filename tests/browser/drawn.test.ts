import { expect, test } from 'vitest';
import { useSite } from '../site/site.ts';

const sites = { vostok: useSite('vostok'), covering: useSite('covering'), years: useSite('years') };

/** What no other test of the pages would miss: marks and columns without which nothing is cut or covered. */
test.each([
  [
    'a section begins with a line',
    'vostok',
    '2023/',
    '.section-bar',
    '',
    'border-block-start-style',
    'solid',
  ],
  ['changes stand side by side', 'years', '2023/', '.trends', '', 'display', 'grid'],
  ['a list has the distance of a paragraph', 'covering', '2022/', '.list', '', 'margin-block-start', '0px'],
  [
    'a link to another host has its arrow',
    'covering',
    '2022/',
    '[rel=external]',
    '::after',
    'content',
    '"↑" / ""',
  ],
] as const)('%s', async (_, name, path, selector, pseudo, property, value) => {
  const page = await sites[name].open(path);
  const computed = await page.evaluate(
    ([which, part, key]) => getComputedStyle(document.querySelector(which)!, part).getPropertyValue(key),
    [selector, pseudo, property] as const,
  );
  expect(computed).toBe(value);
});
