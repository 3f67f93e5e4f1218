import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { command, onDisk } from '../command.ts';
import { example } from '../example.ts';
import { canMount, fill, mounted } from '../volume.ts';

/** A data folder on a disk that has room for so many files more. */
function crowded(files: ReadonlyMap<string, string>, room: number): string {
  const data = mounted();
  cpSync(onDisk(files), data, { recursive: true });
  fill(data, room);
  return data;
}

describe.runIf(canMount())('on a full disk', () => {
  it('npm run new -- 2024 says so, and leaves no part of the year', () => {
    const data = crowded(example(), 2);
    const { code, stderr } = command('new', ['2024', '--data', data]);
    expect(stderr).toMatch(/^На диске нет места: .+\. Освободите его и повторите\.\n$/);
    expect([code, existsSync(path.join(data, '2024'))]).toEqual([2, false]);
  });

  it('npm run schema says so, and leaves the file that was there', () => {
    const data = crowded(new Map([...example(), ['schema/site.json', 'before']]), 0);
    const { code, stderr } = command('schema', ['--data', data]);
    expect(stderr).toMatch(/^На диске нет места: .+\. Освободите его и повторите\.\n$/);
    const schema = path.join(data, 'schema');
    expect([code, readdirSync(schema)]).toEqual([2, ['site.json']]);
    expect(readFileSync(path.join(schema, 'site.json'), 'utf8')).toBe('before');
  });
});

it.skipIf(process.platform === 'win32')('npm run schema puts a file in the place of a pipe', () => {
  const data = onDisk(new Map([...example(), ['schema/report.json', '']]));
  const pipe = path.join(data, 'schema/site.json');
  execFileSync('mkfifo', [pipe]);
  expect(command('schema', ['--data', data])).toMatchObject({ code: 0, stderr: '' });
  expect(readFileSync(pipe, 'utf8')).toMatch(/^\{/);
});
