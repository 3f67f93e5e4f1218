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
import { createI18n } from '../../src/i18n/i18n.ts';
import { languageOf } from '../../src/i18n/languages.ts';
import { fresh, node } from '../build.ts';
import { canMount, mounted } from '../volume.ts';

const words = createI18n(languageOf('en')).strings.terminal;

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

  describe.runIf(canMount())('in a mounted volume, which cannot be renamed', () => {
    /** A published site in a volume of 1 MB, or in a folder of it. */
    function volume(folder = '') {
      const root = mounted();
      const dist = path.join(root, folder);
      write(dist, before);
      return { root, dist };
    }

    test('puts what is made in the place of what was there, whatever was a file or a folder', async () => {
      const { dist } = volume();
      write(dist, { '2023': 'before', 'index.htm/a': 'before' });
      await publish(dist, words, (folder) =>
        Promise.resolve(write(folder, { ...after, 'index.htm': 'after' })),
      );
      expect(read(dist)).toEqual({ ...after, 'index.htm': 'after' });
      expect(readdirSync(dist).sort()).toEqual(['2023', 'index.htm', 'index.html']);
    });

    test.each(['', 'dist'])(
      'that is full throws, and leaves what was there and nothing else',
      async (folder) => {
        const { root, dist } = volume(folder);
        const site = { ...after, 'page.html': 'x'.repeat(2_000_000) };
        const making = publish(dist, words, (to) => Promise.resolve(write(to, site)));
        await expect(making).rejects.toThrow('ENOSPC');
        expect(read(dist)).toEqual(before);
        expect(readdirSync(root).sort()).toEqual(folder ? [folder] : ['2022', 'index.html']);
      },
    );

    test('clears up after a build that was killed', async () => {
      const { dist } = volume();
      write(dist, { [`.new-${dead}/index.html`]: 'after' });
      await publish(dist, words, make);
      expect(read(dist)).toEqual(after);
    });
  });

  test('keeps the repository that somebody publishes from', async () => {
    const { dist } = published();
    write(dist, { '.git/HEAD': 'ref: main', '.gitignore': '' });
    await publish(dist, words, make);
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
    await expect(publish(dist, words, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(read(dist)).toEqual(before);
    expect(readdirSync(root)).toEqual(['dist']);
    expect(existsSync(left)).toBe(false);
  });

  test('leaves alone what a build that is running has moved away', async () => {
    const { root, dist } = published();
    write(path.join(root, `dist.old-${process.ppid}`), before);
    await publish(dist, words, make);
    expect(readdirSync(root).sort()).toEqual(['dist', `dist.old-${process.ppid}`]);
  });
});
