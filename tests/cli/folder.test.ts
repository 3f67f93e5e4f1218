import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readFolder } from '../../src/cli/folder.ts';
import { onDisk } from '../command.ts';

test('readFolder(folder) returns the YAML files of all its folders in order, and of others what they are', () => {
  const folder = onDisk(
    new Map([
      ['site.yaml', 'a'],
      ['2023/ivr.yaml', 'b'],
      ['2023/old/x.yml', 'c'],
      ['2023/y.YAML', 'd'],
      ['2023/notes.txt', 'e'],
      ['2023/ivr.yaml.bak', 'f'],
      ['README.md', 'f'],
      ['2023/README.md', 'f'],
      ['schema/site.json', 'f'],
      ['2023/logo.svg', '<svg viewBox="0 0 1 1"></svg>'],
      ['.hidden/z.yaml', 'g'],
      ['2023/.z.yaml', 'h'],
    ]),
  );
  const read = [...readFolder(folder)].map(([file, text]) => [file, text.replace(/ \d+ [\d.]+$/, '')]);
  expect(read).toEqual([
    ['2023/README.md', 'other'],
    ['2023/ivr.yaml', 'b'],
    ['2023/ivr.yaml.bak', 'other'],
    ['2023/logo.svg', 'picture'],
    ['2023/notes.txt', 'other'],
    ['2023/old/x.yml', 'c'],
    ['2023/y.YAML', 'd'],
    ['site.yaml', 'a'],
  ]);
});

test('readFolder(folder) follows links to files, and takes no folder for one', () => {
  const folder = onDisk(new Map([['site.yaml', 'a']]));
  symlinkSync('site.yaml', path.join(folder, 'link.yaml'));
  symlinkSync('nowhere', path.join(folder, 'broken.yaml'));
  mkdirSync(path.join(folder, 'folder.yaml'));
  expect([...readFolder(folder).keys()]).toEqual(['link.yaml', 'site.yaml']);
});

test('readFolder(folder) puts U+FFFD for bytes that are no UTF-8', () => {
  const folder = onDisk(new Map([['site.yaml', new Uint8Array([0x61, 0xcf, 0x62])]]));
  expect(readFolder(folder).get('site.yaml')).toBe('a\uFFFDb');
});

test('readFolder(folder) tells a picture from one that was saved over it', () => {
  const folder = onDisk(new Map([['logo.svg', '<svg viewBox="0 0 1 1"></svg>']]));
  const before = readFolder(folder).get('logo.svg');
  expect(readFolder(folder).get('logo.svg')).toBe(before);
  writeFileSync(path.join(folder, 'logo.svg'), '<svg viewBox="0 0 1 1">');
  expect(before).toMatch(/^picture /);
  expect(readFolder(folder).get('logo.svg')).toMatch(/^cut-off /);
});

test('readFolder(folder) reads no picture outside it', () => {
  const elsewhere = onDisk(new Map([['logo.svg', '<svg viewBox="0 0 1 1"></svg>']]));
  const folder = onDisk(new Map([['site.yaml', 'a']]));
  symlinkSync(path.resolve(elsewhere, 'logo.svg'), path.join(folder, 'logo.svg'));
  expect(readFolder(folder).get('logo.svg')).toBe('outside');
});
