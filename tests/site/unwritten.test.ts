import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, test } from 'vitest';
import { copyProject } from '../copy.ts';
import { environment } from '../environment.ts';
import { stack } from '../cli/broken.ts';

const { folder, remove } = copyProject();
afterAll(remove);
const commands = readdirSync('src/cli/commands').map((file) => path.basename(file, '.ts'));

/** Runs a command in a copy of the project, with its output into an open file, or into a pipe whose reader is gone. */
async function run(args: readonly string[], stdout: number | 'closed') {
  // What only reads runs from the sources themselves, whose compiled code is kept from one run of the tests to the next.
  const writes = /^(?:build|schema|new)$/.test(args[0]!) && args[1] !== '--help';
  const program = path.resolve(writes ? folder : '.', `src/cli/${args[0]!}.ts`);
  const child = spawn(process.execPath, [program, ...args.slice(1)], {
    cwd: folder,
    env: environment(),
    stdio: ['ignore', stdout === 'closed' ? 'pipe' : stdout, 'pipe'],
  });
  child.stdout?.destroy();
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const stderr = await text(child.stderr!);
  return { code: await ended, stderr };
}

describe.skipIf(!existsSync('/dev/full'))('a command whose output cannot be written', () => {
  test.each(['check', 'check --format json', 'build', 'schema', 'new 2024'])(
    '%s exits with 2 and says so in one sentence',
    async (call) => {
      const full = openSync('/dev/full', 'w');
      const { code, stderr } = await run(call.split(' '), full);
      closeSync(full);
      expect(stderr).toBe(
        'Вывод команды не записать (ENOSPC). Освободите место на диске или направьте вывод в другой файл.\n',
      );
      expect([code, existsSync(path.join(folder, 'dist'))]).toEqual([2, false]);
    },
  );

  test.each(commands)('%s --help exits with 2 too', async (name) => {
    const full = openSync('/dev/full', 'w');
    const { code, stderr } = await run([name, '--help'], full);
    closeSync(full);
    expect(code).toBe(2);
    expect(stderr).toContain('ENOSPC');
    expect(stderr).not.toMatch(stack);
  });
});

test.each(['check', 'check --format github', 'schema', 'preview --help'])(
  '%s whose reader is gone ends as it would, and says nothing',
  async (call) => {
    expect(await run(call.split(' '), 'closed')).toEqual({ code: 0, stderr: '' });
  },
);
