import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { publish } from '../../src/cli/publish.ts';
import { fresh, node } from '../build.ts';

/** No process has this number: Linux and macOS count less far, Windows gives multiples of four. */
const dead = 4_194_307;

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
}

const read = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => lstatSync(path.join(folder, file)).isFile())
      .sort()
      .map((file) => [file.split(path.sep).join('/'), readFileSync(path.join(folder, file), 'utf8')]),
  );

const before = { 'index.html': 'before', '2022/index.html': 'before', '2022/data.json': 'before' };
const after = { 'index.html': 'after', '2023/index.html': 'after' };
const make = (folder: string) => Promise.resolve(write(folder, after));

/** A published site, and all that stands around it. */
function published() {
  const root = fresh();
  const dist = path.join(root, 'dist');
  write(dist, before);
  return { root, dist };
}

describe('publish(folder, make)', () => {
  test('puts what is made in the place of what was there, and leaves nothing else', async () => {
    const { root, dist } = published();
    await publish(dist, make);
    expect(read(dist)).toEqual(after);
    expect(readdirSync(root)).toEqual(['dist']);
  });

  test('makes the first site', async () => {
    const { root, dist } = published();
    rmSync(dist, { recursive: true });
    await publish(dist, make);
    expect(read(root)).toEqual({ 'dist/index.html': 'after', 'dist/2023/index.html': 'after' });
  });

  test('of a making that fails throws its error, and leaves what was there', async () => {
    const { root, dist } = published();
    let made = '';
    const failing = async (folder: string) => {
      made = folder;
      await make(folder);
      throw new Error('no space left');
    };
    await expect(publish(dist, failing)).rejects.toThrow('no space left');
    expect(read(dist)).toEqual(before);
    expect(readdirSync(root)).toEqual(['dist']);
    expect(existsSync(made)).toBe(false);
  });

  test('shows what was there until all is made', async () => {
    const { dist } = published();
    await publish(dist, async (folder) => {
      await make(folder);
      expect(read(dist)).toEqual(before);
    });
  });

  test('at the same time as others puts one of them there whole', async () => {
    const { root, dist } = published();
    const script = `
      import { writeFileSync } from 'node:fs';
      import { publish } from ${JSON.stringify(pathToFileURL(path.resolve('src/cli/publish.ts')).href)};
      const make = (text) => async (folder) => {
        for (let file = 0; file < 50; file++) writeFileSync(folder + '/' + file, text);
      };
      for (let time = 0; time < 20; time++) await publish(process.argv[1], make(process.argv[2]));`;
    const run = (text: string) => node(['--input-type=module', '-e', script, dist, text]);
    const outcomes = await Promise.all(['a', 'b', 'c'].map(run));
    expect(outcomes).toEqual(outcomes.map(() => ({ code: 0, output: '' })));
    const made = Object.values(read(dist));
    expect([made.length, new Set(made).size]).toEqual([50, 1]);
    expect(readdirSync(root)).toEqual(['dist']);
  });

  test('keeps a link, and replaces what it leads to', async () => {
    const { root, dist } = published();
    const link = path.join(root, 'link');
    symlinkSync(dist, link, 'junction');
    await publish(link, make);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(read(dist)).toEqual(after);
  });

  test('makes what a link leads to', async () => {
    const { root } = published();
    const link = path.join(root, 'link');
    symlinkSync(path.join(root, 'not/yet'), link, 'junction');
    await publish(link, make);
    expect(read(path.join(root, 'not/yet'))).toEqual(after);
  });

  test('on another file system replaces the folder there', async () => {
    const root = mkdtempSync(path.join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'publish-'));
    onTestFinished(() => rmSync(root, { recursive: true, force: true }));
    const dist = path.join(root, 'dist');
    write(dist, before);
    await publish(dist, make);
    expect(read(root)).toEqual({ 'dist/index.html': 'after', 'dist/2023/index.html': 'after' });
  });

  test('keeps the repository that somebody publishes from', async () => {
    const { dist } = published();
    write(dist, { '.git/HEAD': 'ref: main', '.gitignore': '' });
    await publish(dist, make);
    expect(read(dist)).toEqual({ '.git/HEAD': 'ref: main', ...after });
  });

  // in a container each build has the same number
  test.each([
    ['a build', dead],
    ['a build of the same number', process.pid],
  ])('puts back what %s that was killed had moved away, and clears up after it', async (_, pid) => {
    const { root, dist } = published();
    rmSync(dist, { recursive: true });
    write(path.join(root, `dist.old-${pid}`), before);
    write(path.join(root, `dist.new-${pid}`), after);
    const left = path.resolve(`.astro/build/site-${pid}`);
    write(left, after);
    await expect(publish(dist, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(read(dist)).toEqual(before);
    expect(readdirSync(root)).toEqual(['dist']);
    expect(existsSync(left)).toBe(false);
  });

  test('leaves alone what a build that is running has moved away', async () => {
    const { root, dist } = published();
    write(path.join(root, `dist.old-${process.ppid}`), before);
    await publish(dist, make);
    expect(readdirSync(root).sort()).toEqual(['dist', `dist.old-${process.ppid}`]);
  });
});
