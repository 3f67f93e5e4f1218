import { execFileSync } from 'node:child_process';
import { cpSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { heading, type DevSession } from './dev-session.ts';

/** What `npm run dev` makes of changes to a whole data folder, which lies outside of the project. */
export const folderTests = (dev: DevSession) =>
  describe('of a data folder that is moved about', () => {
    const { data, good, expectShown, restore } = dev;
    const away = `${data.folder}-away`;
    const year = path.join(data.folder, '2023');
    const bring = (name = '') =>
      cpSync(path.join('tests/fixtures/vostok', name), path.join(data.folder, name), { recursive: true });

    beforeAll(() => dev.open('2023/'));
    afterAll(() => rmSync(away, { recursive: true, force: true }));

    it('follows a year that is renamed, taken away, removed and restored', async () => {
      renameSync(year, path.join(data.folder, '2024'));
      await expectShown('PAGE Такой страницы нет');
      renameSync(path.join(data.folder, '2024'), year);
      await expectShown(heading);
      renameSync(year, away);
      await expectShown('Нет ни одного отчета');
      renameSync(away, year);
      await expectShown(heading);
      rmSync(year, { recursive: true });
      await expectShown('Нет ни одного отчета');
      bring('2023');
      await expectShown(heading);
    });

    it('follows the data folder itself, and what is saved in it then', async () => {
      renameSync(data.folder, away);
      await expectShown('There is no file site.yaml.');
      renameSync(away, data.folder);
      await expectShown(heading);
      rmSync(data.folder, { recursive: true });
      await expectShown('There is no file site.yaml.');
      bring();
      await expectShown(heading);
      data.replace('2023/report.yaml', 'title: Ориентир на клиента', 'title: Навстречу');
      await expectShown('PAGE Навстречу');
      restore();
      await expectShown(heading);
    });

    it('reads what the check reads: no link out of the data folder, and a file in capitals', async () => {
      const file = path.join(data.folder, '2023/remote.yaml');
      renameSync(file, away);
      symlinkSync(away, file, 'file');
      await expectShown('Вместо файла здесь ссылка на файл вне папки данных', '2023/remote.yaml:1:1');
      expect(await dev.shown()).not.toContain('online-cok');
      rmSync(file);
      renameSync(away, file);
      await expectShown(heading);
      data.write('2023/CHAT.YAML', 'title: Чат\n');
      await expectShown('2023/CHAT.YAML');
      rmSync(path.join(data.folder, '2023/CHAT.YAML'));
      await expectShown(heading);
    });

    it.skipIf(process.platform === 'win32')('opens no pipe, and follows no link in a circle', async () => {
      const pipe = path.join(data.folder, '2023/pipe.yaml');
      execFileSync('mkfifo', [pipe]);
      await expectShown('Это не файл, а канал, сокет или устройство', '2023/pipe.yaml:1:1');
      rmSync(pipe);
      const links = ['a', 'b'].map((name) => path.join(data.folder, name));
      for (const link of links) symlinkSync('.', link);
      await expectShown('Это ссылка, которая ведет по кругу', 'a:1:1', 'b:1:1');
      for (const link of links) rmSync(link);
      await expectShown(heading);
    });

    it('says once in the terminal that a new address needs a new start', async () => {
      const moved =
        'Адрес сайта изменился: https://vostok.example/2/. Остановите npm run dev и запустите снова';
      const told = () => dev.server.output().split(moved).length - 1;
      const site = good.get('site.yaml')!;
      data.write('site.yaml', site.replace(/^url: .*$/m, 'url: https://vostok.example/2'));
      await expect.poll(told, { timeout: 20_000 }).toBe(1);
      data.write('site.yaml', site.replace(/^url: .*$/m, 'url: https://vostok.example/2/ # shorter'));
      data.write('site.yaml', site.replace(/^url: .*$/m, 'url: ['));
      await expectShown('site.yaml:');
      restore();
      await expectShown(heading);
      expect(dev.server.output().match(/Адрес сайта изменился/g)).toHaveLength(1);
    });
  });
