import { beforeAll, describe, expect, test } from 'vitest';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expectedFigures, russian } from '../site/expected.ts';
import { useSite } from '../site/site.ts';

const site = useSite();

interface Node {
  role?: string;
  children?: Node[];
}
const rolesOf = ({ role, children = [] }: Node): string[] => [role ?? '', ...children.flatMap(rolesOf)];

const known = new Map<string, ReturnType<typeof printAnew>>();
/** A page as it is printed: the text and the tags of each sheet, beside what the page itself has. */
function print(path: string) {
  const before = known.get(path) ?? printAnew(path);
  known.set(path, before);
  return before;
}

async function printAnew(path: string) {
  const page = await site.open(path);
  const counted = await page.evaluate(() => ({
    tables: document.querySelectorAll('table').length,
    rows: document.querySelectorAll('tr').length,
    notes: [...document.querySelectorAll('.note')].map((note) => note.textContent),
  }));
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
  const printed = await getDocument({ data: new Uint8Array(pdf) }).promise;
  const sheets = await Promise.all(
    Array.from({ length: printed.numPages }, async (_, index) => {
      const sheet = await printed.getPage(index + 1);
      const { items } = await sheet.getTextContent();
      const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('');
      const [, , width, height] = sheet.view as [number, number, number, number];
      return { text: plain(text), roles: rolesOf((await sheet.getStructTree()) as Node), width, height };
    }),
  );
  return { counted, sheets, text: sheets.map(({ text }) => text).join(' ') };
}
const plain = (text: string) => text.replace(/\s+/g, ' ');
const solid = (text: string) => text.replace(/\s+/g, '');

describe('/2023/ on paper', () => {
  let report: Awaited<ReturnType<typeof print>>;
  beforeAll(async () => {
    report = await print('2023/');
  });

  test('is at most 8 sheets of A4', () => {
    expect(report.sheets.length).toBeLessThanOrEqual(8);
    for (const { width, height } of report.sheets)
      expect([width, height].map(Math.round)).toEqual([595, 842]);
  });

  test('has every published figure', () => {
    const text = solid(report.text);
    for (const [id, { published, texts }] of expectedFigures(site.data, '2023', russian))
      if (published)
        expect(
          texts.some((each) => text.includes(solid(each))),
          id,
        ).toBe(true);
  });

  test('has every note', () => {
    expect(report.counted.notes.length).toBe(3);
    for (const note of report.counted.notes) expect(solid(report.text)).toContain(solid(note));
  });

  test('has the addresses of its downloads, in full', () => {
    for (const file of ['figures.csv', 'figures.excel.csv', 'data.json'])
      expect(solid(report.text)).toContain(`https://example.org/report/2023/${file}`);
  });

  test('bears a running title and the number of each sheet of how many', () => {
    report.sheets.forEach(({ text }, index) => {
      expect(solid(text)).toContain(solid('Энергосбытовая компания «Восток»'));
      expect(solid(text)).toContain(solid(`${index + 1} из ${report.sheets.length}`));
    });
  });

  test('leaves out what only a screen needs', () => {
    expect(report.text).not.toMatch(/К тексту отчета|Наверх|Содержание/);
  });
});

// A row that is cut has its tag, and each of its cells, on two sheets.
test.each(['2023/', '2023/kurgan/', '2023/checks/'])(
  'no table and no row of /%s is cut by a sheet',
  async (path) => {
    const { counted, sheets } = await print(path);
    const roles = sheets.flatMap((sheet) => sheet.roles);
    const having = (role: string) => roles.filter((each) => each === role).length;
    expect({ tables: having('Table'), rows: having('TR') }).toEqual({
      tables: counted.tables,
      rows: counted.rows,
    });
    for (const { text } of sheets) expect(text.length).toBeGreaterThan(150);
  },
);
