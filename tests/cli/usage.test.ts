import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { check, onDisk } from '../command.ts';
import { example } from '../example.ts';
import { broken, calls, stack } from './broken.ts';

describe('check used wrongly exits with 2 and says how it is used', () => {
  test.each([
    [['--formt', 'json']],
    [['--format', 'xml']],
    [['--format', 'constructor']],
    [['--format']],
    [['--data', '']],
    [['data']],
  ])('%j', (args) => {
    const { code, stdout, stderr } = check(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/--data DIR\] \[--format text\|json\|github\]\n$/);
    expect(stderr).not.toMatch(stack);
  });

  test('in JSON where JSON is asked for', () => {
    for (const args of [['--formt'], ['--data', 'no/such/folder'], ['data']]) {
      const { code, stdout, stderr } = check(['--format', 'json', ...args]);
      expect({ code, stderr }).toEqual({ code: 2, stderr: '' });
      expect(JSON.parse(stdout)).toEqual({
        ok: false,
        error: { exit: 2, message: expect.stringMatching(/^(Так команда не|Нет папки данных)/) as string },
        problems: [],
        checks: [],
      });
    }
  });

  test.each(['no/such/folder', 'package.json'])('--data %s', (folder) => {
    const { code, stdout, stderr } = check(['--data', folder]);
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: `Нет папки данных: ${folder}\n`,
    });
  });
});

describe('check reads the folder', () => {
  test('that REPORT_DATA names', () => {
    expect(check([], { env: { REPORT_DATA: broken() } })).toMatchObject({ code: 1 });
  });

  test('that --data names before that of REPORT_DATA', () => {
    expect(check(['--data', onDisk(example())], { env: { REPORT_DATA: broken() } })).toMatchObject({
      code: 0,
    });
  });

  test('data where REPORT_DATA is empty', () => {
    expect(check([], { env: { REPORT_DATA: '' } })).toMatchObject({ code: 0 });
  });

  test('from any working folder, and names the files from there', () => {
    const folder = broken();
    const inside = check(['--data', folder], { cwd: folder });
    expect(inside.code).toBe(1);
    expect(inside.stdout).toContain(`\n${calls}:14:14 `);
    const outside = check(['--data', folder], { cwd: path.resolve('src') });
    expect(outside.stdout).toContain(`\n${folder}/${calls}:14:14 `);
    const relative = check(['--data', path.basename(folder)], { cwd: path.dirname(folder) });
    expect(relative.stdout).toContain(`\n${path.basename(folder)}/${calls}:14:14 `);
  });
});
