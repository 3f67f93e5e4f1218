import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { build } from '../build.ts';
import { devServer } from './dev-server.ts';
import { workspace } from './workspace.ts';

const data = workspace(undefined, afterAll);
const files = ['report', 'in-person', 'remote', 'ivr', 'social'].map((name) => `2024/${name}.yaml`);
const blanks = 44;

/** What the check ends with: the sum of it all. */
const last = (output: string) => output.trimEnd().split('\n').at(-1);
const codes = (output: string) =>
  (JSON.parse(output) as { problems: { code: string; file: string }[] }).problems
    .filter(({ file }) => file.includes('2024/'))
    .map(({ code }) => code);

/** Fills every blank with last year's figure, which stands beside it. */
function fill(...names: string[]) {
  for (const file of names) data.write(file, data.read(file).replace(/: +# 2023: (\S+)/g, ': $1'));
}

async function publish() {
  const { code, output, outDir } = await build({ data: data.folder });
  const read = (page: string) => readFileSync(path.join(outDir, page), 'utf8');
  const latest = code === 0 ? /<link rel="canonical" href="([^"]+)"/.exec(read('index.html'))?.[1] : null;
  const site = {
    code,
    output,
    latest,
    years: ['2023', '2024'].filter((year) => existsSync(path.join(outDir, year))),
    mentions: code === 0 && read('sitemap.xml').includes('/2024/'),
  };
  rmSync(outDir, { recursive: true, force: true });
  return site;
}

describe('a year from its first blank to the site', { timeout: 90_000 }, () => {
  it('begins as a draft whose blanks check lists one by one', () => {
    expect(data.run('new', '2024').code).toBe(0);
    const { code, output } = data.run('check');
    expect(code).toBe(0);
    expect(last(output)).toBe(`Ошибок нет, 2 предупреждения, осталось заполнить ${blanks} показателя.`);
    expect(output.match(/ не заполнено blank$/gm)).toHaveLength(blanks);
    expect(output).toContain(`DATA/2024/remote.yaml:25:7 не заполнено blank
  25 │       kurgan:              # 2023: 603200
     │       ^^^^^^
  Не заполнено: Контакт-центр, Курганская область – `);
    for (const name of ['общий итог отчета', 'Дистанционные обращения – итог раздела', 'IVR – итог канала'])
      expect(output).toContain(`  Не заполнено: ${name}.\n`);
    expect(codes(data.run('check', '--format', 'json').output)).toEqual(Array(blanks).fill('blank'));
    expect(data.run('check', '--format', 'github').output.match(/^::notice file=\S*2024/gm)).toHaveLength(
      blanks,
    );
  });

  it('shows under dev, with a banner and blanks on every page', async () => {
    const server = await devServer(data.folder);
    try {
      const sitemap = await (await fetch(`${server.url}sitemap.xml`)).text();
      const pages = [...sitemap.matchAll(/\/(2024\/[^<]*)</g)].map(([, page]) => page!);
      expect(pages).toHaveLength(1 + 5 + 1);
      for (const page of ['', ...pages]) {
        const response = await fetch(server.url + page);
        const html = await response.text();
        expect(response.status, page).toBe(200);
        expect(html, page).toContain('<p class="draft">Черновик отчета за 2024 год: на сайт он не попадает');
        if (!page.endsWith('checks/')) expect(html, page).toContain('не заполнено</em>');
        expect(html, page).not.toMatch(/NaN|undefined|Infinity|\[object/);
      }
      for (const file of ['data.json', 'figures.csv', 'figures.excel.csv'])
        expect((await fetch(`${server.url}2024/${file}`)).status, file).toBe(200);
      const published = await (await fetch(`${server.url}2023/`)).text();
      expect(published).not.toMatch(/class="draft"|не заполнено/);
    } finally {
      await server.stop();
    }
  });

  it('stays out of the site, which shows the latest complete year', async () => {
    const { latest, ...site } = await publish();
    expect(site).toMatchObject({ code: 0, years: ['2023'], mentions: false });
    expect(latest).toMatch(/\/2023\/$/);
  });

  it('may have blanks and no other fault', () => {
    const remote = data.read('2024/remote.yaml');
    data.replace('2024/remote.yaml', 'title:', 'titel:');
    expect(data.run('check').code).toBe(1);
    expect(codes(data.run('check', '--format', 'json').output)).toContain('unknown-key');
    data.write('2024/remote.yaml', remote);

    const report = data.read('2024/report.yaml');
    data.replace('2024/report.yaml', 'draft: true\n', '');
    const { code, output } = data.run('check');
    expect(code).toBe(1);
    expect(last(output)).toBe(`${blanks} ошибки, 2 предупреждения.`);
    data.write('2024/report.yaml', report);
  });

  it('is proven as far as it is filled in', () => {
    fill('2024/remote.yaml');
    data.replace('2024/remote.yaml', 'tyumen: 443108', 'tyumen: 443180');
    const wrong = data.run('check');
    expect(wrong.code).toBe(1);
    expect(wrong.output).toContain('Итог канала «Контакт-центр» не равен сумме по территориям');
    expect(last(wrong.output)).toBe('1 ошибка, 4 предупреждения, осталось заполнить 27 показателей.');
    data.replace('2024/remote.yaml', 'tyumen: 443180', 'tyumen: 443108');
    expect(last(data.run('check').output)).toBe(
      'Ошибок нет, 4 предупреждения, осталось заполнить 27 показателей.',
    );
  });

  it('is told to be no draft any more when nothing is blank', async () => {
    fill(...files);
    const wrong = data.run('check');
    expect(wrong.output).toContain(
      'прирост подписчиков: опубликовано 68%, а рост с 5 012 до 7 283 – это 45%',
    );
    data.replace('2024/social.yaml', 'growth: 68%', 'growth: 45.3%');
    const { code, output } = data.run('check');
    expect(code).toBe(0);
    expect(output).toContain(`DATA/2024/report.yaml:3:1 предупреждение finished-draft
  3 │ draft: true
    │ ^^^^^
  Все показатели за 2024 год заполнены, но отчет остался черновиком: на сайт он не попадает.
  → Если тексты проверены, удалите строку draft.
`);
    expect((await publish()).years).toEqual(['2023']);
  });

  it('is published when it is no draft', async () => {
    data.replace('2024/report.yaml', /# Черновик.*\ndraft: true\n/, '');
    const { code, output } = data.run('check');
    expect(code).toBe(0);
    expect(last(output)).toBe('Ошибок нет, 4 предупреждения.');
    const { latest, ...site } = await publish();
    expect(site).toMatchObject({ code: 0, years: ['2023', '2024'], mentions: true });
    expect(latest).toMatch(/\/2024\/$/);
  });

  it('cannot be the only one on a site while it is a draft', async () => {
    data.replace('2024/report.yaml', 'title:', 'draft: true\ntitle:');
    rmSync(path.join(data.folder, '2023'), { recursive: true });
    const { code, output } = await publish();
    expect(code).toBe(1);
    expect(output).toContain('Все отчеты – черновики: публиковать нечего.');
  });
});
