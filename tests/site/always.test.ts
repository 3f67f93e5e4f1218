import { beforeAll, describe, expect, test } from 'vitest';
import { siteNames, type SiteName } from '../sites.ts';
import { axe, colourRules } from './axe.ts';
import { crawl } from './crawl.ts';
import { contentsOf, type PageContent } from './document.ts';
import { publishedFigures } from './published.ts';
import { useSite } from './site.ts';

/** Where axe looks: the other fixtures differ from these in their lengths alone. */
const told: SiteName[] = ['data', 'vostok', 'lakeside', 'years', 'centre', 'library'];
const coloured: SiteName[] = ['data', 'vostok', 'lakeside'];

/** What holds of any data that the check accepts: of the editors' own as of every fixture. */
describe.each(siteNames)('%s', (name) => {
  const site = useSite(name);
  let contents: PageContent[] = [];
  beforeAll(async () => {
    contents = await contentsOf(site.pages.map((page) => [page, site.read(page)]));
  });

  test('is built', () => {
    expect(site.failure).toBe('');
    expect(site.pages.length).toBeGreaterThan(3);
  });

  test('shows every published figure on the report of its year, with the machine value that the YAML gives', () => {
    const byYear = new Map(contents.map(({ page, figures }) => [page, figures]));
    for (const year of site.years) {
      const shown = new Map(byYear.get(`${year}/`)!.map(({ id, machine }) => [id, machine]));
      const published = publishedFigures(site.data, year);
      expect(published.size).toBeGreaterThan(0);
      for (const [id, machine] of published) expect([id, shown.get(id)]).toEqual([id, machine]);
    }
  });

  test('marks a figure that its inputs contradict wherever it stands, and says so in a note on that page', () => {
    for (const year of site.years) {
      const declared = site.figures(year).filter(({ status }) => status === 'declared');
      for (const page of site.pages.filter((each) => each.startsWith(`${year}/`) && !/checks|404/.test(each)))
        for (const { id } of declared) {
          const [, ...places] = site
            .read(page)
            .replace(/<section id="_?changes">.*?<\/section>/s, '') // it compares what the inputs give
            .replace(/<section id="_?checks">.*?<\/section>/s, '') // it says how each figure stands
            .replace(/<p class="note".*?<\/p>/gs, '')
            .split(`data-figure="${id}"`);
          const unmarked = places.filter(
            (after) => !/^((?!<\/(?:p|td|li|figcaption)>).)*href="#note-/s.test(after),
          );
          expect([page, id, unmarked.map((after) => after.slice(0, 120))]).toEqual([page, id, []]);
        }
    }
  });

  test('shows each figure in its element, in the digits of its machine value', () => {
    const figures = contents.flatMap((content) => content.figures);
    const wrong = figures.filter(({ id, tag, machine, text }) => {
      if (id.endsWith('/rank')) return tag !== 'data' || !text; // a place in words; `figures.test.ts` knows them
      if (!machine) return tag === 'data' || tag === 'time'; // there is no figure, and the page says so in words
      if (tag === 'time') return !/^PT(?=\d)(\d+H)?(\d+M)?(\d+S)?$/.test(machine);
      const isDecimal = /%|п\.|pp/.test(text) || machine.includes('.');
      const digits = isDecimal
        ? text
            .replace(/[^\d,.]/g, '')
            .replace(/\.+$/, '')
            .replace(',', '.')
        : text.replace(/\D/g, '');
      const size = Math.abs(parseFloat(machine));
      const isTrue = text.startsWith('<')
        ? size > 0 && size < Number(digits)
        : text.startsWith('>')
          ? size > Number(digits)
          : size === Number(digits);
      return tag !== 'data' || !isTrue;
    });
    expect(wrong).toEqual([]);
  });

  test('has no link that leads nowhere or is empty, no id twice, and the same figures in pages, CSV, JSON and YAML', () => {
    const { links, faults } = crawl(site);
    expect(links.length).toBeGreaterThan(site.pages.length);
    expect(faults).toEqual([]);
  });

  test('has no empty heading, paragraph, list or navigation', () => {
    const empty = site.pages.flatMap((page) =>
      [...site.read(page).matchAll(/<(h\d|p|ul|ol|dl|nav|caption|figcaption)\b[^>]*>\s*<\/\1>/g)].map(
        ([tag]) => [page, tag],
      ),
    );
    expect(empty).toEqual([]);
  });

  test.runIf(told.includes(name))(
    'has no page in which axe finds anything, on a phone, and in the dark on a desk',
    async () => {
      const page = await site.open('', { javaScriptEnabled: true }); // the pages have no script; axe is one
      for (const kind of site.kinds) {
        if (kind === '404.html' && name !== 'data' && name !== 'vostok') continue; // it has nothing of their own
        await page.goto(site.url + kind);
        await page.setViewportSize({ width: 320, height: 900 });
        const { found, passed } = await axe(page);
        expect([kind, ...found]).toEqual([kind]);
        expect(passed).toBeGreaterThan(15);
        if (!coloured.includes(name)) continue;
        await page.emulateMedia({ colorScheme: 'dark' });
        await page.setViewportSize({ width: 1280, height: 900 });
        expect([kind, ...(await axe(page, colourRules)).found]).toEqual([kind]);
        await page.emulateMedia({ colorScheme: 'light' });
      }
    },
  );
});
