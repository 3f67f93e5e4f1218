import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { check, onDisk } from '../command.ts';
import { example, withFile } from '../example.ts';
import { calls, stack } from './broken.ts';

describe('check of files that are amiss exits with 1 and shows no stack', () => {
  const cp1251 = new Uint8Array(
    [...'title: '].map((each) => each.charCodeAt(0)).concat(0xc7, 0xe2, 0xee, 0xed, 0xea, 0xe8, 0x0a),
  );
  const utf16 = new Uint8Array(Buffer.from('\uFEFFtitle: Звонки\n', 'utf16le'));

  test.each<[name: string, change: (folder: string) => void, problem: string]>([
    [
      'a file in CP1251',
      (folder) => {
        writeFileSync(path.join(folder, calls), cp1251);
      },
      `${calls}:1:8 ошибка not-utf8`,
    ],
    [
      'a file in UTF-16',
      (folder) => {
        writeFileSync(path.join(folder, calls), utf16);
      },
      `${calls}:1:1 ошибка not-utf8`,
    ],
    [
      'a file deleted',
      (folder) => {
        rmSync(path.join(folder, calls));
      },
      '2023/report.yaml:3:20 ошибка missing-file',
    ],
    [
      'the folder of the year deleted',
      (folder) => {
        rmSync(path.join(folder, '2023'), { recursive: true });
      },
      'site.yaml:1:1 ошибка no-edition',
    ],
    [
      'a file that nobody names',
      (folder) => {
        writeFileSync(path.join(folder, '2023/letters.yaml'), 'title: Письма\n');
      },
      '2023/letters.yaml:1:1 ошибка unlisted-file',
    ],
    [
      'a file in .yml',
      (folder) => {
        writeFileSync(path.join(folder, '2023/letters.yml'), 'title: Письма\n');
      },
      '2023/letters.yml:1:1 ошибка unlisted-file',
    ],
    [
      'a file in .YAML',
      (folder) => {
        writeFileSync(path.join(folder, '2023/letters.YAML'), 'title: Письма\n');
      },
      '2023/letters.YAML:1:1 ошибка unlisted-file',
    ],
    [
      'a link that leads nowhere',
      (folder) => {
        rmSync(path.join(folder, calls));
        symlinkSync('nowhere', path.join(folder, calls));
      },
      `${calls}:1:1 ошибка unread-file`,
    ],
    [
      'a folder in the place of a file',
      (folder) => {
        rmSync(path.join(folder, calls));
        mkdirSync(path.join(folder, calls));
      },
      `${calls}:1:1 ошибка unread-file`,
    ],
    [
      'a link to itself',
      (folder) => {
        symlinkSync('loop.yaml', path.join(folder, 'loop.yaml'));
      },
      'loop.yaml:1:1 ошибка unread-file',
    ],
    [
      'a folder of a year that is elsewhere',
      (folder) => {
        rmSync(path.join(folder, '2023'), { recursive: true });
        symlinkSync(onDisk(example()), path.join(folder, '2023'), 'junction');
      },
      '2023:1:1 ошибка outside-link',
    ],
    [
      'a file of 600 MB',
      (folder) => {
        truncateSync(path.join(folder, calls), 600_000_000);
      },
      `${calls}:1:1 ошибка too-large`,
    ],
    [
      'a hundred files of 1 MB',
      (folder) => {
        for (let file = 0; file < 100; file++)
          writeFileSync(path.join(folder, `2023/${file}.yaml`), '#'.repeat(1e6 + file));
      },
      '2023/99.yaml:1:1 ошибка too-much-data',
    ],
  ])('%s', (_, change, problem) => {
    const folder = onDisk(example());
    change(folder);
    const { code, stdout, stderr } = check(['--data', folder]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toContain(`${folder}/${problem}\n`);
    expect(stdout).toMatch(/\n1 ошибка\.\n$/);
    expect(stdout).not.toMatch(stack);
  });

  test('an empty folder', () => {
    const { code, stdout, stderr } = check(['--data', onDisk(new Map())]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatch(/\n3 errors\.\n$/);
  });

  test('but what an editor leaves beside a file is not the data', () => {
    const folder = onDisk(withFile('.calls.yaml.swp', 'x'));
    symlinkSync('somebody@host:1', path.join(folder, '2023/.#calls.yaml'));
    writeFileSync(path.join(folder, '2023/.calls.yaml'), 'a: [');
    writeFileSync(path.join(folder, '2023/calls.yaml~'), 'a: [');
    expect(check(['--data', folder])).toMatchObject({ code: 0, stderr: '' });
  });

  test('and a file with a byte order mark and CR LF is read as any other', () => {
    const files = new Map(
      [...example()].map(([file, text]) => [file, `\uFEFF${text.replaceAll('\n', '\r\n')}`]),
    );
    expect(check(['--data', onDisk(files)])).toMatchObject({ code: 0, stderr: '' });
    const off = new Map(files).set(calls, files.get(calls)!.replace('north: 500', 'north: много'));
    const folder = onDisk(off);
    const { stdout } = check(['--data', folder]);
    expect(stdout).toContain(
      `${folder}/${calls}:14:14 ошибка wrong-kind\n  14 │       north: много\n     │              ^^^^^\n`,
    );
  });
});
