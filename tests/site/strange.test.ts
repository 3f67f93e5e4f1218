import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { dataIn } from '../problems.ts';
import { useSite } from './site.ts';

/** Looks at a page from inside: are all its styles and its typeface there, and nothing that the data has put there? */
async function faults(): Promise<string[]> {
  await document.fonts.ready;
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const fonts = [...document.fonts].filter(({ family }) => family === 'Golos').map(({ status }) => status);
  const holds: Record<string, boolean> = {
    'all layers of its styles': rules.filter(({ cssText }) => cssText.startsWith('@layer')).length > 8,
    'its colours': getComputedStyle(document.body).getPropertyValue('--accent') !== '',
    'its typeface': fonts.includes('loaded') && !fonts.includes('error'),
    'elements of its own alone': !document.querySelector(
      'script, img, b:not(:has(data)), iframe, base, body title, body style',
    ),
  };
  return Object.keys(holds).filter((each) => !holds[each]);
}

/** Every text of a file but ids. */
function textsIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return key === 'id' || key === 'sections' ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((each) => textsIn(each, key));
  return Object.entries(value ?? {}).flatMap(([name, each]) => textsIn(each, name));
}

const plain = (text: string) =>
  text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** All strange ids, names and texts that the check accepts under one address; other addresses, of which one page is enough. */
describe.each(['strange', 'crowded', 'lonely', 'wordy'] as const)('the site %s', (name) => {
  const site = useSite(name);

  test('has pages with their styles and typeface, and nothing that a browser complains of', async () => {
    const page = await site.open('', { javaScriptEnabled: true }); // what looks is a script
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('response', (response) => {
      if (response.status() >= 400) said.push(`${response.url()} ${response.status()}`);
    });
    for (const path of name === 'strange' ? site.kinds : site.kinds.slice(0, 1)) {
      await page.goto(site.url + path);
      expect([path, ...(await page.evaluate(faults)), ...said]).toEqual([path]);
    }
    page.removeAllListeners('console').removeAllListeners('response');
  });
});

describe('the site of all strange ids, names and texts', () => {
  const site = useSite('strange');

  test('shows each of them as it is typed', async () => {
    const page = await site.open('2023/', { javaScriptEnabled: true });
    const shown = plain(await page.evaluate(() => document.documentElement.textContent));
    const typed = [...dataIn(site.data)].flatMap(([file, text]) =>
      /^2023|^territories/.test(file) ? textsIn(parse(text)) : [],
    );
    expect(typed.length).toBeGreaterThan(50);
    expect(typed.filter((text) => !shown.includes(plain(text)))).toEqual([]);
  });
});
