import { imageMetadata } from 'astro/assets/utils';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { assetOf } from '../../src/read/asset.ts';
import { drawing, png } from '../fixtures/pictures.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const small = sharp(png(64, 40)).withExif({ IFD0: { Copyright: 'Nobody' } });
const made: [file: string, bytes: Uint8Array][] = [
  ['a.png', await small.clone().png().toBuffer()],
  ['a.PNG', png(3, 2)],
  ['a.jpg', await small.clone().jpeg().toBuffer()],
  ['a.jpeg', await small.clone().jpeg({ progressive: true }).toBuffer()],
  ['a.webp', await small.clone().webp().toBuffer()],
  ['a.webp', await small.clone().webp({ lossless: true }).toBuffer()],
  ['a.svg', bytes(drawing)],
];

describe('assetOf(file, bytes)', () => {
  test.each(made)('of %s that is one is a picture', (file, whole) => {
    expect(assetOf(file, whole)).toBe('picture');
  });

  test.each(made)('of %s without its end tells that', (file, whole) => {
    expect(assetOf(file, whole.subarray(0, -12))).toBe('cut-off');
    expect(assetOf(file, whole.subarray(0, Math.round(whole.length * 0.9)))).toBe('cut-off');
  });

  test.each(['a.png', 'a.jpg', 'a.webp', 'a.svg'])('of %s with other bytes tells that', (file) => {
    for (const [other, whole] of made)
      if (other.slice(-3).toLowerCase() !== file.slice(-3) && !(file === 'a.jpg' && other === 'a.jpeg'))
        expect(assetOf(file, whole), other).toBe('kind');
    for (const text of ['', 'a', '<html></html>']) expect(assetOf(file, bytes(text))).toBe('kind');
  });

  test.each([
    ['<svg width="10" height="5"></svg>', 'picture'],
    ['<svg width="10px" height="5.5px"><!-- x --></svg>', 'picture'],
    ["<?xml version='1.0'?>\n<svg\n viewBox='-5 0 10.5 5'>\n</svg>\n<!-- end -->\n", 'picture'],
    ['<svg id="a"></svg>', 'size'],
    ['<svg width="100%" height="100%"></svg>', 'size'],
    ['<svg viewBox="0 0 0 0"></svg>', 'size'],
    ['<svg viewBox="0,0,10,5"></svg>', 'size'],
    ['<svg viewBox="0 0 10 5" width="0.2"></svg>', 'size'],
    ['<svg viewBox="0 0 10 5" width="100%"></svg>', 'picture'],
    [`<!-- ${'x'.repeat(1000)} --><svg viewBox="0 0 10 5"></svg>`, 'kind'],
    ['<svg viewBox="0 0 1 1"><script>alert()</script></svg>', 'script'],
    ['<svg viewBox="0 0 1 1" onload="alert()"></svg>', 'script'],
    ['<svg viewBox="0 0 1 1"><a href="javascript:alert()"/></svg>', 'script'],
  ] as const)('of a drawing %s is %s', async (text, asset) => {
    expect(assetOf('a.svg', bytes(text))).toBe(asset);
    const { width, height } = await imageMetadata(bytes(text)).catch(() => ({ width: 0, height: 0 }));
    if (asset === 'picture') expect(width > 0 && height > 0).toBe(true);
  });

  test.each(['notes.txt', 'a.gif', 'a.png.bak', 'png'])('of %s is of no kind that is read', (file) => {
    expect(assetOf(file, png(3, 2))).toBe('other');
  });
});
