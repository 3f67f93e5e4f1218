import { execFileSync } from 'node:child_process';
import { rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { addressOf } from '../../src/cli/address.ts';
import { onDisk } from '../command.ts';

const inSite = (text: string) => addressOf(onDisk(new Map([['site.yaml', text]])))?.href ?? null;

test.each([
  ['url: https://example.org/report/', 'https://example.org/report/'],
  ['url: https://example.org', 'https://example.org/'],
  ['url: https://пример.рф:8443/', 'https://xn--e1afmkfd.xn--p1ai:8443/'],
  ['titel: [\nurl: https://example.org/', 'https://example.org/'],
  ['url: https://example.org/\nurl: https://example.net/', 'https://example.org/'],
  ['url: ftp://example.org/', null],
  ['url: [https://example.org/]', null],
  ['url:', null],
  ['- url', null],
  ['', null],
])('addressOf(data) with %j in site.yaml returns %s', (text, address) => {
  expect(inSite(text)).toBe(address);
});

test('addressOf(data) without a site.yaml returns null', () => {
  expect(addressOf(onDisk(new Map()))).toBe(null);
});

test.skipIf(process.platform === 'win32')('addressOf(data) opens no pipe and nothing outside', () => {
  const folder = onDisk(new Map());
  execFileSync('mkfifo', [path.join(folder, 'site.yaml')]);
  expect(addressOf(folder)).toBe(null);
  rmSync(path.join(folder, 'site.yaml'));
  const elsewhere = onDisk(new Map([['site.yaml', 'url: https://example.org/']]));
  symlinkSync(path.join(elsewhere, 'site.yaml'), path.join(folder, 'site.yaml'));
  expect(addressOf(folder)).toBe(null);
});
