import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { languageOf } from '../src/format/languages.ts';
import { faultsOf } from './browser/boxes.ts';
import { data, useCompany } from './language-company.ts';
import { expectedFigures, type Writing } from './site/expected.ts';

const site = useCompany();
const english: Writing = { group: ',', decimal: '.', units: ['h', 'min', 's'] };
const expected = expectedFigures(data, '2022', english);
/** One page of each kind, and one of a territory that a channel did not reach. */
const kinds = ['2022/', '2022/llynfair/', '2022/west-islands/', '2022/checks/', '404.html'];

test('every figure reads back to the YAML, written as English writes it', async () => {
  const seen = new Map<string, Set<string>>();
  await site.visit(site.pages, async (page, name) => {
    const figures = await page.locator('[data-figure]').evaluateAll((all) =>
      all.map((element) => ({
        id: element.getAttribute('data-figure')!,
        machine: element.getAttribute('value') ?? element.getAttribute('datetime'),
        text: element.textContent,
      })),
    );
    const wrong = figures.filter(({ id, machine, text }) => {
      const figure = expected.get(id);
      return figure?.machine !== machine || !figure.texts.includes(text);
    });
    expect([name, wrong]).toEqual([name, []]);
    seen.set(name, new Set(figures.map(({ id }) => id)));
  });
  const published = [...expected].filter(([, figure]) => figure.published).map(([id]) => id);
  expect(published.length).toBeGreaterThan(80);
  expect(published.filter((id) => !seen.get('2022/')!.has(id))).toEqual([]);
});

test('no number stands outside a figure, none is written in another language’s way', async () => {
  await site.visit(site.pages, async (page, name) => {
    const text = await page.evaluate(() => {
      for (const element of document.querySelectorAll('data, time, style')) element.replaceWith('|');
      return document.documentElement.textContent;
    });
    const rest = text.replace(/0800 024 736[56]|(?<!\d)202[12](?!\d)/g, '');
    expect([name, rest.match(/\d{4,}|\d[,.\s]\d|\d\s?%/g)]).toEqual([name, null]);
  });
});

test('the typeface holds every character of every page', async () => {
  const names = readFileSync(`${data}/territories.yaml`, 'utf8');
  expect(names).toContain('ŷ'); // no letter of English
  const held = new Set([...languageOf('en').alphabet, ...names]);
  await site.visit(site.pages, async (page, name) => {
    const text = await page.evaluate(() => document.body.innerText);
    expect([
      name,
      [...new Set(text)].filter((each) => !held.has(each) && each !== '\n' && each !== '\t'),
    ]).toEqual([name, []]);
  });
  const scripts = readdirSync(path.join(site.dist, 'fonts')).filter((file) => file.endsWith('.woff2'));
  expect(scripts.map((file) => file.split('.')[0])).toEqual(['golos-latin-ext', 'golos-latin']);
});

test('a section without channels has words and hours, and no figure', async () => {
  await site.visit(['2022/'], async (page) => {
    const section = page.locator('#emergencies');
    expect(await section.locator('h2, h3, dt').allInnerTexts()).toEqual([
      'Burst pipes and other emergencies',
      'Opening hours',
      'Phone calls answered by an adviser',
      'Branch visits',
    ]);
    expect(await section.locator('data, time, table').count()).toBe(0);
  });
});

test('a decline is drawn as one: the outline is on the bar before', async () => {
  await site.visit(['2022/'], async (page) => {
    const rows = page.locator('#written table', { hasText: 'Before' }).locator('tbody tr');
    expect(await rows.nth(0).locator('rect').count()).toBe(2);
    expect(await rows.nth(0).locator('rect.gain').count()).toBe(1);
    expect(await rows.nth(1).locator('rect').count()).toBe(1);
  });
});

test.each([
  ['light', 320],
  ['dark', 1280],
] as const)(
  'axe finds nothing in %s at %i px',
  async (colorScheme, width) => {
    await site.visit(
      kinds,
      async (page, name) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        const { violations } = await new AxeBuilder({ page }).analyze();
        const found = violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]);
        expect([name, found]).toEqual([name, []]);
      },
      true,
    );
  },
  60_000,
);

test('no text leaves the page, is cut or lies over another, however long the names', async () => {
  await site.visit(site.pages, async (page, name) => {
    for (const width of [320, 390, 768, 832, 1024, 1152, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([name, width, sideways, await faultsOf(page)]).toEqual([name, width, 0, []]);
    }
  });
}, 60_000);
