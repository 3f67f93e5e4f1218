import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { environment } from '../environment.ts';

const source = pathToFileURL(path.resolve('src/cli/interruption.ts')).href;

/** Starts a process that says what it does, and goes on for ever. */
async function start(script: string) {
  const program = `
    import { beforeEnd } from ${JSON.stringify(source)};
    setInterval(() => {}, 1000);
    let left = 2;
    const clearUp = () => { console.log('cleared'); return left-- > 0; };
    ${script};
    console.log('ready');`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    env: environment(),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  await once(child.stdout, 'data');
  return async (signal: NodeJS.Signals) => {
    child.kill(signal);
    const [code, by] = (await once(child, 'close')) as [number | null, string | null];
    return { code, by, output };
  };
}

describe.skipIf(process.platform === 'win32')('beforeEnd(clearUp)', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('on %s clears up until there is nothing left, and exits with %i', async (signal, code) => {
    const end = await start('beforeEnd(clearUp)');
    expect(await end(signal)).toEqual({ code, by: null, output: 'ready\ncleared\ncleared\ncleared\n' });
  });

  test('clears up before the process exits by itself', async () => {
    const end = await start("beforeEnd(clearUp); process.on('SIGUSR2', () => process.exit(2))");
    expect(await end('SIGUSR2')).toEqual({ code: 2, by: null, output: 'ready\ncleared\ncleared\ncleared\n' });
  });

  test('returns what takes it back', async () => {
    const end = await start('beforeEnd(clearUp)()');
    expect(await end('SIGINT')).toEqual({ code: null, by: 'SIGINT', output: 'ready\n' });
  });
});
