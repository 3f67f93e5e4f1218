import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addPublic } from '../../src/cli/public.ts';
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
const textOf = (file: string) => readFileSync(path.join(site, file), 'utf8');

describe('addPublic(site, words)', () => {
  test('puts files beside those of the report, in its folders and in new ones, hidden or not', () => {
    const files = ['.well-known/security.txt', '2023/scan.pdf', '2024.html', 'CNAME', 'index.htm'];
    put(...files);
    addPublic(site, terminal);
    expect(files.map(textOf)).toEqual(files.map(() => 'put'));
    expect(made.map(textOf)).toEqual(made.map(() => 'made'));
  });

  test('follows a link', () => {
    put('CNAME');
    mkdirSync('elsewhere');
    writeFileSync('elsewhere/scan.pdf', 'linked');
    symlinkSync(path.resolve('elsewhere'), 'public/2023', 'junction');
    addPublic(site, terminal);
    expect(textOf('2023/scan.pdf')).toBe('linked');
  });

  test('does nothing where there is no such folder', () => {
    addPublic(site, terminal);
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
    expect(() => addPublic(site, terminal)).toThrow(
      `Files in the folder public would take the place of proven files of the report, so the site is not built. Rename or remove them: public/${files[0]!}`,
    );
    expect(made.map(textOf)).toEqual(made.map(() => 'made'));
  });

  test('throws for a file that a link leads to, and names all', () => {
    put('index.html');
    mkdirSync('elsewhere');
    writeFileSync('elsewhere/index.html', 'linked');
    symlinkSync(path.resolve('elsewhere'), 'public/2023', 'junction');
    expect(() => addPublic(site, terminal)).toThrow('public/2023/index.html, public/index.html');
  });
});
