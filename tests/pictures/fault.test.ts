import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { faultOf } from '../../src/pictures/fault.ts';
import { drawing, png } from '../fixtures/pictures.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const small = sharp(png(64, 40)).withExif({ IFD0: { Copyright: 'Nobody' } });
const made: [file: string, bytes: Uint8Array][] = [
  ['a.png', await small.clone().png().toBuffer()],
  ['a.PNG', png(64, 40)],
  ['a.jpg', await small.clone().jpeg().toBuffer()],
  ['a.jpeg', await small.clone().jpeg({ progressive: true }).toBuffer()],
  ['a.jpg', await small.clone().toColourspace('cmyk').jpeg().toBuffer()],
  ['a.webp', await small.clone().webp().toBuffer()],
  ['a.webp', await small.clone().webp({ lossless: true }).toBuffer()],
  ['a.svg', bytes(drawing)],
];
const kindOf = (file: string) => file.slice(2).toLowerCase().replace('jpeg', 'jpg');
const reasonOf = async (file: string, whole: Uint8Array) => (await faultOf(file, whole))?.reason;

/** A drawing with others in it. */
const around = (...addresses: string[]) =>
  bytes(`<svg viewBox="0 0 9 9">${addresses.map((address) => `<image href="${address}"/>`).join('')}</svg>`);
const address = (kind: string, content: Uint8Array) =>
  `data:image/${kind};base64,${Buffer.from(content).toString('base64')}`;

/** A PNG whose header has another size than its pixels. */
function claiming(width: number, height: number): Uint8Array {
  const picture = png(1, 1);
  picture.writeUInt32BE(width, 16);
  picture.writeUInt32BE(height, 20);
  return picture;
}

describe('faultOf(file, bytes)', () => {
  test.each(made)('of %s that is one is none', async (file, whole) => {
    expect(await faultOf(file, whole)).toBeNull();
  });

  test.each(made)('of %s that is cut off tells that', async (file, whole) => {
    for (const part of [0.3, 0.6, 0.9])
      expect(await reasonOf(file, whole.subarray(0, Math.round(whole.length * part)))).toBe('damaged');
  });

  test.each(['a.png', 'a.jpg', 'a.webp', 'a.svg'])('of %s with other bytes tells that', async (file) => {
    for (const [other, whole] of made)
      if (kindOf(other) !== kindOf(file)) expect(await reasonOf(file, whole), other).toBe('kind');
    for (const text of ['', 'a', '<html></html>']) expect(await reasonOf(file, bytes(text))).toBe('kind');
  });

  test.each<[string, string, Uint8Array]>([
    ['a header without data', 'a.png', png(8, 8).subarray(0, 33)],
    ['a header without pixels', 'a.png', Buffer.concat([png(8, 8).subarray(0, 33), png(8, 8).subarray(-12)])],
    ['a start and an end', 'a.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xd9])],
    ['the frame of a WebP around garbage', 'a.webp', bytes('RIFF\x0c\0\0\0WEBPVP8 \0\0\0\0')],
    ['fewer pixels than its header has', 'a.png', claiming(100, 100)],
  ])('of %s tells that it is damaged', async (_, file, whole) => {
    expect(await reasonOf(file, whole)).toBe('damaged');
  });

  test.each([
    [17_000, 16_000],
    [1_000_000, 1000],
  ])('of a picture of %i × %i pixels tells the limit, without decoding it', async (width, height) => {
    expect(await faultOf('a.png', claiming(width, height))).toMatchObject({ reason: 'pixels', what: '268' });
  });

  test('of a film tells the limit of all its frames', async () => {
    const [light, dark] = [png(4, 4), await sharp(png(4, 4)).negate().png().toBuffer()];
    const frames = Array.from({ length: 300 }, (_, index) => (index % 2 ? light : dark));
    const film = await sharp(frames, { join: { animated: true } })
      .webp({ lossless: true })
      .toBuffer();
    film.writeUIntLE(999, 24, 3); // the sides of the canvas, less one
    film.writeUIntLE(999, 27, 3);
    expect(await reasonOf('a.webp', film)).toBe('pixels');
  });

  test.each(made)('of a drawing with %s in it is none', async (file, whole) => {
    const kind = kindOf(file).replace('svg', 'svg+xml');
    expect(await faultOf('a.svg', around(address(kind, whole)))).toBeNull();
  });

  test.each<[string, string]>([
    ['a damaged picture', address('png', png(64, 40).subarray(0, 90))],
    ['no picture', address('png', bytes('<p>'))],
    ['a page', 'data:text/html,<p>'],
    ['no address', 'data:a'],
    ['letters that are no base64', 'data:image/png;base64,é'],
  ])('of a drawing with %s in it tells that', async (_, uri) => {
    expect(await reasonOf('a.svg', around(uri.replaceAll('<', '&lt;')))).toBe('embedded');
  });

  test('of a drawing within a drawing is found', async () => {
    const inner = address('svg+xml', bytes('<svg viewBox="0 0 1 1"><script/></svg>'));
    const outer = address('svg+xml', around(inner));
    expect(await faultOf('a.svg', around(outer))).toMatchObject({ reason: 'runs', what: '<script>' });
  });

  test('of a drawing tells the limit of the pixels of all pictures in it, of which each counts once', async () => {
    const side = 0x3fff; // the limit is its square
    const within = address('png', png(127, side / 127));
    const outer = (...more: string[]) =>
      around(address('svg+xml', around(within)), within, ...more, address('png', claiming(side, side - 1)));
    expect(await reasonOf('a.svg', outer())).toBe('embedded'); // as many as may be, which the last one does not have
    expect(await reasonOf('a.svg', outer(address('png', png(1, 1))))).toBe('pixels');
  });

  test('of a drawing tells the limit of pictures in it, of which each counts once', async () => {
    const pictures = (count: number) =>
      Array.from({ length: count }, (_, n) => address(`svg+xml;n=${n}`, bytes('<svg viewBox="0 0 1 1"/>')));
    const once = around(...pictures(9), ...Array<string>(2000).fill(pictures(1)[0]!));
    expect(await faultOf('a.svg', once)).toBeNull();
    expect(await faultOf('a.svg', around(...pictures(1000)))).toBeNull();
    expect(await faultOf('a.svg', around(...pictures(1001)))).toMatchObject({ reason: 'many', what: '1000' });
  });
});
