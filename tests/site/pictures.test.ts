import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { altOf, names, secret } from '../fixtures/pictured.ts';
import { digests } from './digests.ts';
import { useSite } from './site.ts';

describe('a site with pictures of every kind, and names of every kind', () => {
  const site = useSite('pictured');
  const files = readdirSync(site.dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(path.join(site.dist, file)).isFile(),
  );
  const bytes = (file: string) => readFileSync(path.join(site.dist, file));
  const made = files.filter((file) => file.startsWith('pictures'));

  test('is built, and shows each of them', async () => {
    expect(site.failure).toBe('');
    const page = await site.open('2023/', { javaScriptEnabled: true });
    const shown = await page.evaluate(async () => {
      const images = [...document.images];
      for (const image of images) image.loading = 'eager';
      await Promise.all(images.map((image) => image.decode()));
      return images.map(({ alt, naturalWidth, naturalHeight }) => ({ alt, naturalWidth, naturalHeight }));
    });
    expect(shown.map(({ alt }) => alt)).toEqual(['Компания', ...(await names()).map(altOf)]);
    for (const { naturalWidth, naturalHeight } of shown)
      expect(naturalWidth * naturalHeight).toBeGreaterThan(0);
  });

  test('turns photographs as their camera noted', () => {
    const image = /<img[^>]*width="(\d+)" height="(\d+)" alt="Вид photograph\.jpg"/.exec(site.read('2023/'));
    expect(image?.slice(1)).toEqual(['32', '64']);
  });

  test('keeps films moving', async () => {
    const [, file] = /<img[^>]*src="\/([^"]+)"[^>]*alt="Вид film\.webp"/.exec(site.read('2023/')) ?? [];
    const { pages, delay } = await sharp(bytes(file!)).metadata();
    expect({ pages, delay }).toEqual({ pages: 2, delay: [100, 200] });
  });

  test('has no file that is an original picture', () => {
    const originals = new Set(Object.values(digests(site.data)));
    expect(originals.size).toBeGreaterThan(10);
    expect(Object.entries(digests(site.dist)).filter(([, digest]) => originals.has(digest))).toEqual([]);
  });

  test('has nothing of what was noted beside them', async () => {
    expect(readFileSync(path.join(site.data, '2023/photograph.jpg')).includes(secret)).toBe(true);
    expect(files.filter((file) => bytes(file).includes(secret))).toEqual([]);
    const embedded = made
      .filter((file) => file.endsWith('.svg'))
      .flatMap((file) => [
        ...bytes(file)
          .toString()
          .matchAll(/data:image\/(\w+);base64,([^"]+)/g),
      ])
      .map(([, kind, base64]) => [kind, Buffer.from(base64!, 'base64')] as const);
    expect(embedded.map(([kind]) => kind)).toEqual(['jpeg']);
    const rasters = made.filter((file) => file.endsWith('.webp')).map(bytes);
    for (const each of [...rasters, ...embedded.map(([, jpeg]) => jpeg)]) {
      const { exif, xmp, iptc, icc, comments } = await sharp(each).metadata();
      expect({ exif, xmp, iptc, icc, comments }).toEqual({});
    }
  });

  test('writes drawings anew, without what draws nothing', () => {
    const saved = made.map((file) => bytes(file).toString()).find((text) => text.includes('#dde'));
    expect(saved?.replace(/base64,[^"]+/, '…')).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20" fill="#dde"/><image width="10" height="20" href="data:image/jpeg;…"/></svg>',
    );
  });
});
