import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { publish } from '../../src/cli/publish.ts';
import { canMount, mounted } from '../volume.ts';
import { after, before, dead, make, read, words, write } from './published-site.ts';

describe.runIf(canMount())('publish(folder, make) in a mounted volume, which cannot be renamed', () => {
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
