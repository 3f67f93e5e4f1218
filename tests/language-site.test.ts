import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { base, data, host, useCompany } from './language-company.ts';

const site = useCompany();

test('has a page for the year, each territory and the checks', () => {
  const territories = parse(readFileSync(`${data}/territories.yaml`, 'utf8')) as { id: string }[];
  expect(site.pages).toEqual(
    ['', '2022/', '2022/checks/', '404.html', ...territories.map(({ id }) => `2022/${id}/`)].sort(),
  );
});

test('is English through and through', () => {
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

test('html-validate finds nothing', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: { 'attr-quotes': 'off', 'void-style': 'off', 'valid-id': ['error', { relaxed: true }] },
  });
  for (const page of site.pages) {
    const { results } = await validator.validateString(site.read(page));
    expect([page, results.flatMap(({ messages }) => messages)]).toEqual([page, []]);
  }
});

test('every link and fragment leads somewhere, every note is marked', () => {
  const ids = new Map(site.pages.map((page) => [page, new Set(site.read(page).match(/(?<=\sid=")[^"]+/g))]));
  for (const page of site.pages) {
    const links = (site.read(page).match(/(?<=\shref=")[^"]+/g) ?? [])
      .map((href) => new URL(href, `${host}${base}${page}`))
      .filter(({ href }) => !/\.(woff2|svg|csv|json)$/.test(href));
    const dead = links.filter(
      ({ origin, pathname, hash }) =>
        origin !== host ||
        !pathname.startsWith(base) ||
        !ids.has(pathname.slice(base.length)) ||
        (hash && !ids.get(pathname.slice(base.length))!.has(hash.slice(1))),
    );
    expect([page, dead.map(({ href }) => href)]).toEqual([page, []]);
    const notes = [...ids.get(page)!].filter((id) => id.startsWith('note-'));
    const marks = notes.map((id) => id.replace('note', 'ref'));
    expect([page, marks.filter((id) => !ids.get(page)!.has(id))]).toEqual([page, []]);
  }
});

test('the files are for English programs and spreadsheets', () => {
  const plain = readFileSync(path.join(site.dist, '2022/figures.csv'), 'utf8').split('\r\n');
  const excel = readFileSync(path.join(site.dist, '2022/figures.excel.csv'), 'utf8').split('\r\n');
  const row = (lines: string[], id: string) => lines.find((line) => line.startsWith(`2022/${id},`));
  expect(row(plain, 'contact-centre/phone/harbour/wait')).toBe(
    '2022/contact-centre/phone/harbour/wait,Contact centre,Phone calls answered by an adviser,Harbour District,,wait,101,s,published,as-published,,',
  );
  expect(row(excel, 'contact-centre/phone/harbour/wait')).toBe(
    '2022/contact-centre/phone/harbour/wait,Contact centre,Phone calls answered by an adviser,Harbour District,,wait,0:01:41,h:mm:ss,published,as-published,,',
  );
  expect(row(excel, 'written/complaints/growth')).toContain(',-17.1,%,published,proven,,');
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
