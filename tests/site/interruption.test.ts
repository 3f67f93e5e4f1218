import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { copyProject } from '../copy.ts';
import { environment } from '../environment.ts';
import { digests } from './digests.ts';

const { folder, remove } = copyProject();
const dist = path.join(folder, 'dist');
const workshop = path.join(folder, '.astro/build');
afterAll(remove);

/** Starts `npm run build` without npm, or a command that ends with it. */
function startBuild(command: readonly string[] = []) {
  const [program, ...args] = [...command, process.execPath, 'src/cli/build.ts'];
  const child = spawn(program, args, { cwd: folder, env: environment(), stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const ended = new Promise<{ code: number; output: string }>((done) =>
    child.on('close', (code, signal) => done({ code: code ?? 128 + constants.signals[signal!], output })),
  );
  return { child, ended };
}

/** Starts a build, and sends it a signal as soon as its unfinished site has a file or a folder. */
async function interrupt(signal: NodeJS.Signals, has: string) {
  const { child, ended } = startBuild();
  const awaited = path.join(workshop, `site-${child.pid}`, has);
  await expect.poll(() => existsSync(awaited), { interval: 1, timeout: 30_000 }).toBe(true);
  child.kill(signal);
  return ended;
}

/** What a project has of builds beside the site that it publishes. */
const leftovers = () => [
  ...readdirSync(folder).filter((name) => /^dist./.test(name)),
  ...readdirSync(workshop),
];

const isWindows = process.platform === 'win32'; // a signal there is an end by force

describe('npm run build', { timeout: 120_000 }, () => {
  beforeAll(() => {
    mkdirSync(dist);
    writeFileSync(path.join(dist, 'index.html'), 'published');
  });

  const expectUntouched = () => {
    expect(readdirSync(dist)).toEqual(['index.html']);
    expect(readFileSync(path.join(dist, 'index.html'), 'utf8')).toBe('published');
  };

  test.skipIf(isWindows)('told to end leaves the old site and nothing else', async () => {
    const { code, output } = await interrupt('SIGINT', '.prerender');
    expect(code, output).toBe(130);
    expectUntouched();
    expect(leftovers()).toEqual([]);
  });

  test.skipIf(isWindows)(
    'on a disk that is full says so, and leaves the old site and nothing else',
    async () => {
      // the pages are larger than a file may be, what they are made of is not
      const { code, output } = await startBuild(['sh', '-c', 'ulimit -f 100; exec "$@"', 'sh']).ended;
      expect(output).toMatch(/^На диске нет места: /m);
      expect(code).toBe(2);
      expectUntouched();
      expect(leftovers()).toEqual([]);
    },
  );

  test('killed while it draws its pages leaves the old site, and two builds at once clear up and publish it whole', async () => {
    await interrupt('SIGKILL', '2023');
    expectUntouched();
    expect(leftovers()).toHaveLength(1);
    const builds = await Promise.all([startBuild().ended, startBuild().ended]);
    for (const { code, output } of builds) expect(code, output).toBe(0);
    expect(digests(dist)).toEqual(digests(inject('sites').vostok.dist));
    expect(leftovers()).toEqual([]);
  });
});
