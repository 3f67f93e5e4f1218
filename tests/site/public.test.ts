import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { node } from '../build.ts';
import { copyProject } from '../copy.ts';

const { folder, remove } = copyProject();
afterAll(remove);

const write = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
};
const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
const build = () => node(['src/cli/build.ts'], { cwd: folder });

test('a build ends where a file of public/ has the path of one of the report; without it, public/ is published too', async () => {
  write('dist/index.html', 'before');
  write('public/.well-known/security.txt', 'Contact: mailto:report@example.com');
  const taken = ['public/2023/index.html', 'public/index.html', 'public/robots.txt'];
  for (const file of taken) write(file, 'unproven');
  const refused = await build();
  expect(refused.output).toMatch(new RegExp(`отчета, поэтому сайт не собран\\. .*: ${taken.join(', ')}\n$`));
  expect([refused.code, read('dist/index.html')]).toEqual([2, 'before']);

  for (const file of taken) rmSync(path.join(folder, file));
  const { code } = await build();
  expect([code, existsSync(path.join(folder, 'dist/.nojekyll'))]).toEqual([0, true]);
  expect(read('dist/.well-known/security.txt')).toContain('report@example.com');
  expect(read('dist/2023/index.html')).toContain('<h1');
});

test.skipIf(process.platform === 'win32')(
  'a build ends where a pipe is in public/, or a file in the place of dist/, and leaves both',
  async () => {
    rmSync(path.join(folder, 'dist'), { recursive: true, force: true });
    write('dist', 'mine');
    const refused = await build();
    expect(refused).toEqual({
      code: 2,
      output: expect.stringMatching(
        /\ndist – не папка\. Переименуйте, перенесите или удалите\.\n$/,
      ) as string,
    });
    expect(read('dist')).toBe('mine');

    execFileSync('mkfifo', [path.join(folder, 'public/pipe')]);
    const { code, output } = await build();
    expect(output).toMatch(/\nВ папке public есть то, .*: public\/pipe \(канал, сокет или устройство\)\n$/);
    expect([code, read('dist')]).toEqual([2, 'mine']);
    const served = await node(['src/cli/dev.ts'], { cwd: folder });
    expect(served).toEqual({ code: 2, output: expect.stringContaining('public/pipe') as string });
  },
);
