import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { publish } from '../../src/cli/publish.ts';
import { after, before, dead, make, published, read, words, write } from './published-site.ts';

describe('publish(folder, make)', () => {
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
