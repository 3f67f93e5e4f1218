import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { environment } from '../environment.ts';

const command = ['--import=./src/cli/compile-cache.mjs', 'src/cli/check.ts'];
const run = (args: readonly string[], cwd: string) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    env: environment(),
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};
const refused = {
  status: 2,
  stdout: '',
  stderr: `Пакеты проекта, а с ними и нужный ему Node, не установлены: сначала выполните npm ci.
The packages of the project, with the Node that it runs on, are not installed: run npm ci first.
`,
};

test('a command without its packages says that npm ci comes first, and exits with 2', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'report-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync('src', path.join(folder, 'src'), { recursive: true });
  cpSync('package.json', path.join(folder, 'package.json'));
  expect(run(command, folder)).toEqual(refused);
});

test('a command on a Node that reads no TypeScript says so too', () => {
  expect(run(['--no-strip-types', ...command], '.')).toEqual(refused);
});
