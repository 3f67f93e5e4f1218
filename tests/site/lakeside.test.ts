import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { languageOf } from '../../src/i18n/languages.ts';
import { useSite } from './site.ts';

// Another company by data alone: English, other channels, territories, sections, colours and address than in 2023.
const site = useSite('lakeside');

test('there is a page for the year, each territory and the checks', () => {
  const territories = parse(readFileSync(`${site.data}/territories.yaml`, 'utf8')) as { id: string }[];
  expect(site.pages).toEqual(
    ['', '2022/', '2022/checks/', '404.html', ...territories.map(({ id }) => `2022/${id}/`)].sort(),
  );
});

test('the site is English through and through', () => {
  const texts = readdirSync(site.dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(html|csv|json|xml|txt|svg)$/.test(file),
  );
  expect(texts.length).toBeGreaterThan(15);
  for (const file of texts) {
    const text = readFileSync(path.join(site.dist, file), 'utf8');
    expect([file, text.match(/.{0,40}\p{Script=Cyrillic}.{0,40}/u)]).toEqual([file, null]);
  }
  for (const page of site.pages) {
    expect(site.read(page)).toContain('<html lang="en">');
    expect(site.read(page)).toContain('@bottom-right{content:counter(page) " of " counter(pages)}');
  }
});

test('the files are for English programs and spreadsheets', () => {
  const plain = readFileSync(path.join(site.dist, '2022/figures.csv'), 'utf8').split('\r\n');
  const excel = readFileSync(path.join(site.dist, '2022/figures.excel.csv'), 'utf8').split('\r\n');
  const row = (lines: string[], id: string) => lines.find((line) => line.startsWith(`2022/${id},`));
  expect(row(plain, 'contact-centre/phone/harbour/wait')).toBe(
    '2022/contact-centre/phone/harbour/wait,2022,Contact centre,Phone calls answered by an adviser,Harbour District,,,wait,Waiting time,101,s,mean(contacts),,published,as-published,,',
  );
  expect(row(excel, 'contact-centre/phone/harbour/wait')).toBe(
    '2022/contact-centre/phone/harbour/wait,2022,Contact centre,Phone calls answered by an adviser,Harbour District,,,wait,Waiting time,0:01:41,h:mm:ss,mean(contacts),,published,as-published,,',
  );
  expect(row(excel, 'written/complaints/growth')).toContain(',-17.1,%,,,published,proven,,');
  expect(excel[0]!.startsWith('\uFEFFid,')).toBe(true);
  expect(excel.length).toBe(plain.length);
  const json = JSON.parse(readFileSync(path.join(site.dist, '2022/data.json'), 'utf8')) as { locale: string };
  expect(json.locale).toBe('en');
});

test('the colours are those of the data, the icon’s too', () => {
  expect(readFileSync(path.join(site.dist, 'icon.svg'), 'utf8')).toContain('#00629b');
  expect(site.read('2022/')).toContain('--accent:light-dark(#00629b,#7cc4f5)');
  for (const page of site.pages) expect(site.read(page)).not.toContain('#b3392c');
});

test('the typeface holds every character of every kind of page', async () => {
  const names = readFileSync(`${site.data}/territories.yaml`, 'utf8');
  expect(names).toContain('ŷ'); // no letter of English
  const held = new Set([...languageOf('en').alphabet, ...names, '\n', '\t']);
  const page = await site.open('');
  for (const name of site.kinds) {
    await page.goto(site.url + name);
    const text = await page.evaluate(() => document.body.innerText);
    expect([name, ...new Set(text)].filter((each) => !held.has(each))).toEqual([name]);
  }
  const scripts = readdirSync(path.join(site.dist, 'fonts')).filter((file) => file.endsWith('.woff2'));
  expect(scripts.map((file) => file.split('.')[0])).toEqual(['golos-latin-ext', 'golos-latin']);
});

test('a section without channels has words and hours, and no figure', async () => {
  const page = await site.open('2022/');
  const section = page.locator('#emergencies');
  expect(await section.locator('h2, h3, dt').allInnerTexts()).toEqual([
    'Burst pipes and other emergencies',
    'Opening hours',
    'Phone calls answered by an adviser',
    'Branch visits',
  ]);
  expect(await section.locator('data, time, table').count()).toBe(0);
});

test('a decline is drawn as one: the outline is on the bar before', async () => {
  const page = await site.open('2022/');
  const rows = page.locator('#written table', { hasText: 'Before' }).locator('tbody tr');
  expect(await rows.nth(0).locator('rect').count()).toBe(2);
  expect(await rows.nth(0).locator('rect.gain').count()).toBe(1);
  expect(await rows.nth(1).locator('rect').count()).toBe(1);
});
