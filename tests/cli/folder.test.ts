import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readFolder } from '../../src/cli/folder.ts';
import { onDisk } from '../command.ts';

test('readFolder(folder) returns the YAML files of all its folders in order', () => {
  const folder = onDisk(
    new Map([
      ['site.yaml', 'a'],
      ['2023/ivr.yaml', 'b'],
      ['2023/old/x.yml', 'c'],
      ['2023/y.YAML', 'd'],
      ['2023/notes.txt', 'e'],
      ['2023/ivr.yaml.bak', 'f'],
      ['.hidden/z.yaml', 'g'],
      ['2023/.z.yaml', 'h'],
    ]),
  );
  expect([...readFolder(folder)]).toEqual([
    ['2023/ivr.yaml', 'b'],
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
