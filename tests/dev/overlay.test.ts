import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { drawing } from '../fixtures/pictures.ts';
import { heading, title, useDev } from './dev-session.ts';
import { folderTests } from './folder.ts';
import { messageTests } from './messages.ts';
import { speedTest } from './speed.ts';

const dev = useDev((data) => data.replace('2023/remote.yaml', 'title:', 'titel:'));
const { data, good, expectShown, expectAfter, restore } = dev;

describe('npm run dev', () => {
  afterEach(restore);

  it('shows a fault that was there at the start, lives, and shows the page once it is put right', async () => {
    const response = await dev.page.goto(`${dev.server.url}2023/`, { timeout: 55_000 }); // the first one builds all
    expect(response?.status()).toBe(500);
    await expectShown('Поля titel здесь не бывает.');
    const text = await dev.shown();
    expect(text).toContain('1 ошибка.');
    expect(text).toContain('2023/remote.yaml:2:1');
    expect(text).toContain('Возможно, имелось в виду: title.');
    expect(dev.server.running()).toBe(true);
    restore();
    await expectShown(heading);
  });

  it('shows a sum that is off, with its line and carets, until the next good save', async () => {
    await expectAfter(
      () => data.replace('2023/remote.yaml', 'total: 71050', 'total: 71051'),
      'Итог канала «Онлайн-ЦОК» не равен сумме строк: опубликовано 71 051, сумма 71 050, опубликовано на 1 больше.',
      '\n      total: 71051\n             ^^^^^\n',
      `${path.basename(data.folder)}/2023/remote.yaml:7:12`,
      'Оренбургская область: 2 549',
      'объявите расхождение и впишите причину вместо многоточия:',
      'total: { value: 71051, discrepancy: { computed: 71050, note: … } }',
    );
    await expectAfter(restore, heading);
  });

  it('shows a fault of shape in its place, and all faults at once', async () => {
    await expectAfter(
      () => data.replace('2023/remote.yaml', 'kurgan: 15848', 'kurgan: "15848"'),
      '1 ошибка.',
      'Число пишут без кавычек: "15848"',
      '2023/remote.yaml:10:44',
    );
    await expectAfter(
      () => data.replace('2023/ivr.yaml', 'name: IVR', 'nmae: IVR'),
      '2 ошибки.',
      'Число пишут без кавычек: "15848"',
      '→ Напишите: 15848',
      'Поля nmae здесь не бывает.',
      '→ Возможно, имелось в виду: name.',
    );
    await expectAfter(restore, heading);
  });

  it('shows a file that cannot be read', async () => {
    await expectAfter(
      () => data.replace('2023/remote.yaml', 'excludes: [online-cok] }', 'excludes: [online-cok }'),
      'Не хватает скобки ]',
      '2023/remote.yaml:3:',
    );
    await expectAfter(restore, heading);
  });

  it('shows a picture that is there, and says when it is taken away', async () => {
    const logo = path.join(data.folder, 'logo.svg');
    await expectAfter(
      () => data.replace('site.yaml', 'theme:', 'logo: { file: logo.svg, alt: Восток }\ntheme:'),
      'Нет файла logo.svg.',
    );
    await expectAfter(() => data.write('logo.svg', drawing), heading);
    const picture = dev.page.getByRole('img', { name: 'Восток' });
    await picture.evaluate((image: HTMLImageElement) => image.decode());
    await expectAfter(() => rmSync(logo), 'Нет файла logo.svg.');
    await expectAfter(restore, heading);
  });

  it('counts a new file', async () => {
    await expectAfter(
      () => data.write('2023/chat.yaml', 'title: Чат\n'),
      'Файл 2023/chat.yaml не назван ни в одном отчете',
    );
    await expectAfter(() => rmSync(path.join(data.folder, '2023/chat.yaml')), heading);
  });

  it('misses a deleted file', async () => {
    await expectAfter(
      () => rmSync(path.join(data.folder, '2023/remote.yaml')),
      'Нет файла 2023/remote.yaml.',
      '2023/report.yaml:10:',
    );
    await expectAfter(() => data.write('2023/remote.yaml', good.get('2023/remote.yaml')!), heading);
  });

  it('shows a text as it is saved', async () => {
    await expectAfter(
      () => data.replace('2023/report.yaml', `title: ${title}`, 'title: Навстречу'),
      'PAGE Навстречу',
    );
    await expectAfter(restore, heading);
  });

  messageTests(dev);

  it('shows a new year as soon as it is there, with a banner and blanks on every page, and beside finished ones a fault of it', async () => {
    const { page, server } = dev;
    expect(data.run('new', '2024').code).toBe(0);
    const banner = () => dev.open('2024/').then(() => page.locator('body').innerText());
    await expect.poll(banner, { timeout: 20_000 }).toContain('Черновик отчета за 2024 год');
    const top = await page.locator('.draft').evaluate((each) => {
      window.scrollTo({ top: 2000, behavior: 'instant' });
      return each.getBoundingClientRect().top;
    });
    expect(top).toBe(0); // it stays in view
    const sitemap = await (await fetch(`${server.url}sitemap.xml`)).text();
    const pages = [...sitemap.matchAll(/\/(2024\/[^<]*)</g)].map(([, draft]) => draft!);
    expect(pages).toHaveLength(1 + 5 + 1);
    for (const draft of ['', '2024/', '2024/kurgan/', '2024/checks/']) {
      const response = await fetch(server.url + draft);
      const html = await response.text();
      expect(response.status, draft).toBe(200);
      expect(html, draft).toContain('<p class="draft">Черновик отчета за 2024 год: на сайт он не попадает');
      if (!draft.endsWith('checks/')) expect(html, draft).toContain('не заполнено</em>');
      expect(html, draft).not.toMatch(/NaN|undefined|Infinity|\[object/);
    }
    for (const file of ['data.json', 'figures.csv', 'figures.excel.csv'])
      expect((await fetch(`${server.url}2024/${file}`)).status, file).toBe(200);
    expect(await (await fetch(`${server.url}2023/`)).text()).not.toMatch(/class="draft"|не заполнено/);
    await expectAfter(
      () => data.replace('2024/remote.yaml', 'title:', 'titel:'),
      '1 ошибка.',
      '2024/remote.yaml:2:1',
      'Поля titel здесь не бывает.',
    );
    for (const finished of ['', '2023/', '2023/kurgan/', 'sitemap.xml']) {
      const response = await fetch(server.url + finished);
      expect(response.status, finished).toBe(200);
      expect(await response.text(), finished).not.toContain('2024/');
    }
    rmSync(path.join(data.folder, '2024'), { recursive: true });
    await expectShown('PAGE Такой страницы нет');
  });

  it('compares a finished year with finished years, as on the site', async () => {
    const { server, good } = dev;
    for (const [file, text] of good)
      if (file.startsWith('2023/')) data.write(file.replace('2023', '2022'), text);
    const finished = async (year: string) => (await fetch(`${server.url}${year}/`)).text();
    await expect.poll(() => finished('2023'), { timeout: 20_000 }).toContain('id="changes"');
    data.write('2022/report.yaml', `draft: true\n${good.get('2023/report.yaml')}`);
    await expect.poll(() => finished('2022'), { timeout: 20_000 }).toContain('class="draft"');
    expect(await finished('2023')).not.toMatch(/id="changes"|class="draft"/);
    rmSync(path.join(data.folder, '2022'), { recursive: true });
    await dev.open('2022/');
    await expectShown('PAGE Такой страницы нет');
  });

  folderTests(dev);

  speedTest(dev);
});
