import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { cached } from '../src/site/cache.ts';

/** A folder of a cache, and how often something was made for it. */
function cacheFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), 'cache-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  let made = 0;
  const make = () => {
    made++;
    return Promise.resolve(Buffer.from('subset'));
  };
  return {
    folder,
    made: () => made,
    get: async (key: string, at = folder) => (await cached(at, key, make)).toString(),
  };
}

test('cached(folder, key, make) makes once for a key', async () => {
  const { get, made } = cacheFolder();
  expect([await get('a'), await get('a'), await get('b')]).toEqual(['subset', 'subset', 'subset']);
  expect(made()).toBe(2);
});

test.each<[name: string, damage: (bytes: Buffer) => Uint8Array]>([
  ['empty', () => new Uint8Array()],
  ['cut short', (bytes) => bytes.subarray(0, -1)],
  ['changed', (bytes) => Buffer.from([...bytes.subarray(0, -1), 0])],
  ['of another kind', () => Buffer.from('wOF2 of before, without a digest, and long enough')],
])('cached(folder, key, make) makes anew what is %s', async (_, damage) => {
  const { folder, get, made } = cacheFolder();
  await get('a');
  const file = path.join(folder, readdirSync(folder)[0]!);
  writeFileSync(file, damage(readFileSync(file)));
  expect(await get('a')).toBe('subset');
  expect(await get('a')).toBe('subset');
  expect(made()).toBe(2);
});

test('cached(folder, key, make) makes each time where nothing can be kept', async () => {
  const { folder, get, made } = cacheFolder();
  writeFileSync(path.join(folder, 'file'), '');
  const at = path.join(folder, 'file/inside');
  expect([await get('a', at), await get('a', at)]).toEqual(['subset', 'subset']);
  expect(made()).toBe(2);
});
