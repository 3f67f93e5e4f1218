import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addPublic, publicFiles } from '../../src/cli/public.ts';
import { languageOf } from '../../src/i18n/languages.ts';
import { createI18n } from '../../src/i18n/i18n.ts';
import { onDisk } from '../command.ts';

const { terminal } = createI18n(languageOf('en')).strings;
const made = ['index.html', '2023/index.html', '2023/data.json', 'fonts/golos.woff2'];
const before = process.cwd();
let site: string;
beforeEach(() => {
  process.chdir(onDisk(new Map(made.map((file) => [`site/${file}`, 'made']))));
  site = path.resolve('site');
});
afterEach(() => process.chdir(before));

const put = (...files: string[]) => {
  for (const file of files) {
    mkdirSync(path.dirname(`public/${file}`), { recursive: true });
    writeFileSync(`public/${file}`, 'put');
  }
};
const publishAll = () => addPublic(site, publicFiles(terminal), terminal);
const textOf = (file: string) => readFileSync(path.join(site, file), 'utf8');

describe('addPublic(site, publicFiles(words), words)', () => {
  test('puts files beside those of the report, in its folders and in new ones, hidden or not', () => {
    const files = ['.well-known/security.txt', '2023/scan.pdf', '2024.html', 'CNAME', 'index.htm'];
    put(...files);
    publishAll();
    expect(files.map(textOf)).toEqual(files.map(() => 'put'));
    expect(made.map(textOf)).toEqual(made.map(() => 'made'));
  });

  test('follows a link in the folder to a file and to a folder of it', () => {
    put('scans/2023.pdf');
    symlinkSync('scans', 'public/2023', 'junction');
    symlinkSync('scans/2023.pdf', 'public/latest.pdf');
    publishAll();
    expect(['2023/2023.pdf', 'latest.pdf'].map(textOf)).toEqual(['put', 'put']);
  });

  test('follows the folder itself where it is a link', () => {
    mkdirSync('elsewhere');
    writeFileSync('elsewhere/CNAME', 'linked');
    symlinkSync('elsewhere', 'public', 'junction');
    publishAll();
    expect(textOf('CNAME')).toBe('linked');
  });

  test('does nothing where there is no such folder', () => {
    publishAll();
    expect(made.map(textOf)).toEqual(made.map(() => 'made'));
  });

  test.each([
    [['index.html'], 'a page'],
    [['2023/data.json', 'CNAME'], 'another file of the report'],
    [['2023/INDEX.html'], 'a page, for those who tell no upper case from lower'],
    [['2023'], 'a folder of the report'],
    [['index.html/scan.pdf'], 'a page, as a folder'],
  ])('throws for %j, the path of %s, and names it', (files) => {
    put(...files);
    expect(publishAll).toThrow(
      `Files in the folder public would take the place of proven files of the report, so the site is not built. Rename or remove them: public/${files[0]!}`,
    );
    expect(made.map(textOf)).toEqual(made.map(() => 'made'));
  });

  test('throws for a file that a link leads to, and names all', () => {
    put('index.html', 'scans/index.html');
    symlinkSync('scans', 'public/2023', 'junction');
    expect(publishAll).toThrow('public/2023/index.html, public/index.html');
  });
});

describe('publicFiles(words)', () => {
  const refusal = (odd: string) =>
    `What is in the folder public cannot all be published, so the site is not built. Replace, rename or delete: ${odd}`;

  test('throws for links out of the folder, to nothing and in a circle, and names all', () => {
    put('CNAME');
    mkdirSync('elsewhere');
    writeFileSync('elsewhere/secret', 'secret');
    symlinkSync(path.resolve('elsewhere'), 'public/2023', 'junction');
    symlinkSync('../elsewhere/secret', 'public/secret');
    symlinkSync('nowhere', 'public/gone');
    symlinkSync('.', 'public/again', 'junction');
    expect(() => publicFiles(terminal)).toThrow(
      refusal(
        'public/2023 (a link out of the folder), public/again (a link that leads in a circle or, with others, to too many files), public/gone (a link that leads nowhere), public/secret (a link out of the folder)',
      ),
    );
  });

  test.skipIf(process.platform === 'win32')('throws for a pipe and for a name that is not UTF-8', () => {
    put('.well-known/security.txt');
    execFileSync('mkfifo', ['public/.well-known/pipe']);
    writeFileSync(Buffer.from('public/\xff', 'latin1'), 'put');
    expect(() => publicFiles(terminal)).toThrow(
      refusal(
        'public/.well-known/pipe (a pipe, socket or device), public/\uFFFD (a name that is not in UTF-8)',
      ),
    );
  });

  test.each<[what: string, make: () => void]>([
    ['a file', () => writeFileSync('public', '')],
    ['a link to nothing', () => symlinkSync('nowhere', 'public')],
    ['a link to itself', () => symlinkSync('public', 'public')],
  ])('throws where %s stands in the place of the folder', (_, make) => {
    make();
    expect(() => publicFiles(terminal)).toThrow('public is no folder. Rename, move or delete it.');
  });
});
