import { symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFolder } from '../../src/cli/folder.ts';
import { check, onDisk } from '../command.ts';
import { example, withFile } from '../example.ts';
import { problemsOf } from '../problems.ts';

const calls = '2023/calls.yaml';
const report = '2023/report.yaml';

describe('a link in the place of a file', () => {
  test('that leads out of the folder is refused, and nothing of its target is told', () => {
    const outside = onDisk(new Map([['secret.yaml', 'root:x:0:0\n']]));
    const folder = onDisk(withFile(calls, null));
    symlinkSync(path.join(outside, 'secret.yaml'), path.join(folder, calls));
    const found = problemsOf(readFolder(folder));
    expect(found.map(({ code, file, line }) => [code, file, line])).toEqual([['outside-link', calls, 1]]);
    const { code, stdout, stderr } = check(['--data', folder]);
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toContain('ссылка на файл вне папки данных');
    expect(stdout).not.toContain('root');
  });

  test('that stays in the folder is read', () => {
    const folder = onDisk(withFile(calls, null));
    writeFileSync(path.join(folder, '.calls.txt'), example().get(calls)!);
    symlinkSync('../.calls.txt', path.join(folder, calls));
    expect(problemsOf(readFolder(folder))).toEqual([]);
    expect(readFolder(folder).get(report)).toBe(example().get(report));
  });
});
