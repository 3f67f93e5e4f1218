import { existsSync, lstatSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { publish } from '../../src/cli/publish.ts';
import { fresh, node } from '../build.ts';
import { after, before, make, published, read, words, write } from './published-site.ts';

describe('publish(folder, make)', () => {
  test('puts what is made in the place of what was there, and leaves nothing else', async () => {
    const { root, dist } = published();
    await publish(dist, words, make);
    expect(read(dist)).toEqual(after);
    expect(readdirSync(root)).toEqual(['dist']);
  });

  test('makes the first site', async () => {
    const { root, dist } = published();
    rmSync(dist, { recursive: true });
    await publish(dist, words, make);
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
    await expect(publish(dist, words, failing)).rejects.toThrow('no space left');
    expect(read(dist)).toEqual(before);
    expect(readdirSync(root)).toEqual(['dist']);
    expect(existsSync(made)).toBe(false);
  });

  test('shows what was there until all is made', async () => {
    const { dist } = published();
    await publish(dist, words, async (folder) => {
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
        for (let file = 0; file < 20; file++) writeFileSync(folder + '/' + file, text);
      };
      for (let time = 0; time < 10; time++) await publish(process.argv[1], {}, make(process.argv[2]));`;
    const run = (text: string) => node(['--input-type=module', '-e', script, dist, text]);
    const outcomes = await Promise.all(['a', 'b', 'c'].map(run));
    expect(outcomes).toEqual(outcomes.map(() => ({ code: 0, output: '' })));
    const made = Object.values(read(dist));
    expect([made.length, new Set(made).size]).toEqual([20, 1]);
    expect(readdirSync(root)).toEqual(['dist']);
  });

  test('keeps a link, and replaces what it leads to', async () => {
    const { root, dist } = published();
    const link = path.join(root, 'link');
    symlinkSync(dist, link, 'junction');
    await publish(link, words, make);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(read(dist)).toEqual(after);
  });

  test('makes what a link leads to', async () => {
    const { root } = published();
    const link = path.join(root, 'link');
    symlinkSync(path.join(root, 'not/yet'), link, 'junction');
    await publish(link, words, make);
    expect(read(path.join(root, 'not/yet'))).toEqual(after);
  });

  test('on another file system replaces the folder there', async () => {
    const root = mkdtempSync(path.join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'publish-'));
    onTestFinished(() => rmSync(root, { recursive: true, force: true }));
    const dist = path.join(root, 'dist');
    write(dist, before);
    await publish(dist, words, make);
    expect(read(root)).toEqual({ 'dist/index.html': 'after', 'dist/2023/index.html': 'after' });
  });

  test('makes what a link to a link leads to', async () => {
    const { root } = published();
    symlinkSync('second', path.join(root, 'first'));
    symlinkSync('not/yet', path.join(root, 'second'));
    await publish(path.join(root, 'first'), words, make);
    expect(read(path.join(root, 'not/yet'))).toEqual(after);
  });

  test.each<[what: string, put: (at: string) => void]>([
    ['a file', (at) => writeFileSync(at, 'mine')],
    [
      'a link to a file',
      (at) => {
        writeFileSync(`${at}.txt`, 'mine');
        symlinkSync(`${at}.txt`, at);
      },
    ],
    ['a link to itself', (at) => symlinkSync(at, at)],
  ])('in the place of %s throws that it is no folder, makes nothing, and leaves it', async (_, put) => {
    const at = path.join(fresh(), 'dist');
    put(at);
    const before = lstatSync(at);
    const never = () => Promise.reject(new Error('made'));
    await expect(publish(at, words, never)).rejects.toThrow(`${at} is no folder. Rename, move or delete it.`);
    expect(lstatSync(at)).toMatchObject({ ino: before.ino, size: before.size });
  });

  test('keeps the repository that somebody publishes from', async () => {
    const { dist } = published();
    write(dist, { '.git/HEAD': 'ref: main', '.gitignore': '' });
    await publish(dist, words, make);
    expect(read(dist)).toEqual({ '.git/HEAD': 'ref: main', ...after });
  });
});
