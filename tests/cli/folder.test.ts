import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readFolder } from '../../src/cli/folder.ts';
import { isUnread, mostMegabytes } from '../../src/model/unread.ts';
import { onDisk } from '../command.ts';
import { png } from '../fixtures/pictures.ts';
import { textsOf } from '../problems.ts';

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
  const read = [...textsOf(readFolder(folder))].map(([file, text]) => [
    file,
    text.replace(/ \d+ [\d.]+$/, ''),
  ]);
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

const onWindows = process.platform === 'win32';

test('readFolder(folder) reads the file and the folder that a link inside it leads to', () => {
  const folder = onDisk(
    new Map([
      ['site.yaml', 'a'],
      ['2023/calls.yaml', 'b'],
    ]),
  );
  symlinkSync('site.yaml', path.join(folder, 'link.yaml'));
  symlinkSync('2023', path.join(folder, '2024'), 'junction');
  expect([...readFolder(folder)]).toEqual([
    ['2023/calls.yaml', 'b'],
    ['2024/calls.yaml', 'b'],
    ['link.yaml', 'a'],
    ['site.yaml', 'a'],
  ]);
});

test('readFolder(folder) says why what is no file is not read', () => {
  const folder = onDisk(new Map([['site.yaml', 'a']]));
  const elsewhere = onDisk(new Map([['2022/calls.yaml', 'b']]));
  const link = (to: string, name: string) => symlinkSync(to, path.join(folder, name));
  link(path.join(elsewhere, '2022/calls.yaml'), 'outward.yaml');
  link(path.join(elsewhere, '2022'), '2022');
  link('nowhere', 'dangling.yaml');
  link('site.yaml/x', 'through-a-file.png');
  link('loop.yaml', 'loop.yaml');
  mkdirSync(path.join(folder, 'folder.yaml'));
  expect([...readFolder(folder)]).toEqual([
    ['2022', { unread: 'outside' }],
    ['dangling.yaml', { unread: 'dangling' }],
    ['folder.yaml', { unread: 'folder' }],
    ['loop.yaml', { unread: 'looped' }],
    ['outward.yaml', { unread: 'outside' }],
    ['site.yaml', 'a'],
    ['through-a-file.png', { unread: 'dangling' }],
  ]);
});

test.skipIf(onWindows)('readFolder(folder) opens no pipe and no device, and names what is not UTF-8', () => {
  const folder = onDisk(new Map([['2023/calls.yaml', 'a']]));
  execFileSync('mkfifo', [path.join(folder, 'pipe.yaml'), path.join(folder, 'pipe')]);
  symlinkSync('pipe', path.join(folder, 'logo.svg'));
  writeFileSync(Buffer.from(`${folder}/2023/\xff.yaml`, 'latin1'), 'a');
  expect([...readFolder(folder)]).toEqual([
    ['2023/calls.yaml', 'a'],
    ['2023/\uFFFD.yaml', { unread: 'name' }],
    ['logo.svg', { unread: 'special' }],
    ['pipe', { unread: 'special' }],
    ['pipe.yaml', { unread: 'special' }],
  ]);
});

test('readFolder(folder) follows no link in a circle', () => {
  const folder = onDisk(new Map([['2023/calls.yaml', 'a']]));
  for (const name of ['a', 'b', '2023/up'])
    symlinkSync(name.startsWith('2023') ? '..' : '.', path.join(folder, name), 'junction');
  expect([...readFolder(folder)]).toEqual([
    ['2023/calls.yaml', 'a'],
    ['2023/up', { unread: 'looped' }],
    ['a', { unread: 'looped' }],
    ['b', { unread: 'looped' }],
  ]);
});

test('readFolder(folder) follows links, of which each doubles the files, to ten thousand files', () => {
  const folder = onDisk(new Map([['20/calls.yaml', 'a']]));
  for (let level = 0; level < 20; level++) {
    mkdirSync(path.join(folder, String(level)), { recursive: true });
    for (const name of ['a', 'b'])
      symlinkSync(path.join('..', String(level + 1)), path.join(folder, String(level), name), 'junction');
  }
  const read = [...readFolder(folder).values()];
  expect(read).toContainEqual({ unread: 'looped' });
  expect(read.length).toBeLessThan(11_000);
});

test('readFolder(folder) reads no file that is too large, and only site.yaml where all together are', () => {
  const folder = onDisk(
    new Map([
      ['site.yaml', 'a'],
      ['big.yaml', ''],
    ]),
  );
  truncateSync(path.join(folder, 'big.yaml'), 600_000_000);
  const unread = () => [...readFolder(folder)].filter(([, content]) => isUnread(content));
  const others = Array.from({ length: mostMegabytes }, (_, index) => `${index + 10}.yaml`);
  for (const name of others) writeFileSync(path.join(folder, name), Buffer.alloc(1_000_000));
  truncateSync(path.join(folder, '10.yaml'), 999_999);
  expect(unread()).toEqual([['big.yaml', { unread: 'too-large' }]]);
  truncateSync(path.join(folder, '10.yaml'), 1_000_000);
  expect(unread()).toEqual([
    ...others.map((name) => [name, { unread: 'beyond', size: 1_000_000 }]),
    ['big.yaml', { unread: 'too-large' }],
  ]);
});

test('readFolder(folder) reads only pictures of all that is no YAML', () => {
  const folder = onDisk(new Map([['archive.zip', '']]));
  truncateSync(path.join(folder, 'archive.zip'), 3_000_000_000); // more than can be read at once
  expect(readFolder(folder).get('archive.zip')).toMatch(/^other 3000000000 /);
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
  expect(readFolder(folder).get('logo.svg')).toMatch(/^damaged /);
});

test('readFolder(folder) reads no picture outside it', () => {
  const elsewhere = onDisk(new Map([['logo.svg', '<svg viewBox="0 0 1 1"></svg>']]));
  const folder = onDisk(new Map([['site.yaml', 'a']]));
  symlinkSync(path.resolve(elsewhere, 'logo.svg'), path.join(folder, 'logo.svg'));
  expect(readFolder(folder).get('logo.svg')).toEqual({ unread: 'outside' });
});

test('readFolder(folder) tells what is wrong with a picture, and where', () => {
  const folder = onDisk(
    new Map<string, string | Uint8Array>([
      ['a.svg', '<svg viewBox="0 0 1 1"><s:script xmlns:s="http://www.w3.org/2000/svg"/></svg>'],
      ['b.png', png(1, 1)],
      ['c.png', png(1, 1).subarray(0, 40)],
    ]),
  );
  symlinkSync('b.png', path.join(folder, 'd.jpg'));
  symlinkSync('b.png', path.join(folder, 'e.png'));
  const words = [...textsOf(readFolder(folder))].map(([file, entry]) => [file, entry.split(' ')[0]]);
  expect(words).toEqual([
    ['a.svg', `runs:${encodeURIComponent('<s:script>')}`],
    ['b.png', 'picture'],
    ['c.png', 'damaged'],
    ['d.jpg', 'kind'],
    ['e.png', 'picture'],
  ]);
});

test.each([
  ['a.svg', 16],
  ['a.webp', 256],
])('readFolder(folder) tells of %s that it is larger than %i MB, without reading it', (file, limit) => {
  const folder = onDisk(new Map([[file, '']]));
  truncateSync(path.join(folder, file), limit * 1_000_000 + 1);
  expect(readFolder(folder).get(file)).toMatch(new RegExp(`^bytes:${limit} `));
});
