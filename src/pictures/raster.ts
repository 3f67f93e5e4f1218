import type { Sharp } from 'sharp';
import { pictureLimits } from '../model/picture.ts';
import { PictureError } from './picture-error.ts';

export interface Size {
  width: number;
  height: number;
}

/** The most pixels of a published picture: those that a screen with two for each in CSS shows of the largest room on a page. */
export const largest: Size = { width: 1280, height: 1120 };

/** The most pixels of a picture, in all its frames: as many as sharp decodes by itself. */
export const pixelLimit = 0x3fff ** 2;

let known: Promise<typeof import('sharp').default> | undefined;

const loaded = () => (known ??= load());

/** sharp, which is slow to load, with nothing but the kinds of pictures that pages show, and without a memory of those of before. */
async function load() {
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: ['Jpeg', 'Png', 'Webp', 'Nsgif'].map((kind) => `VipsForeignLoad${kind}`) });
  return sharp;
}

/** What a picture says of itself: its kind, its size as it is seen, and its pixels in all. Throws a `PictureError` where there are too many. */
async function header(bytes: Uint8Array): Promise<Size & { format: string; pixels: number }> {
  if (!bytes.length) throw new PictureError('kind'); // sharp takes an empty picture for a wrong call
  const sharp = await loaded();
  const {
    format,
    pages = 1,
    autoOrient,
  } = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch((error: Error) => {
      throw new PictureError(/unsupported/.test(error.message) ? 'kind' : 'damaged');
    });
  const all = autoOrient.width * autoOrient.height * pages;
  if (all > pixelLimit) throw tooManyPixels();
  return { ...autoOrient, format, pixels: all };
}

/** The size of a picture of the kind that its name tells, upright as its camera noted. */
export async function rasterSize(file: string, bytes: Uint8Array): Promise<Size> {
  const { format, width, height } = await header(bytes);
  const kind = /[^.]*$/.exec(file)![0].toLowerCase().replace('jpg', 'jpeg');
  if (format !== kind) throw new PictureError('kind');
  return { width, height };
}

/** A picture decoded to the last pixel; what a program or a camera noted beside the pixels is never taken along. */
async function decoding(bytes: Uint8Array): Promise<Sharp> {
  const sharp = await loaded();
  return sharp(bytes, { animated: true, failOn: 'error', limitInputPixels: pixelLimit }).autoOrient();
}

const shrunk = async (bytes: Uint8Array): Promise<Sharp> =>
  (await decoding(bytes)).resize({ ...largest, fit: 'inside', withoutEnlargement: true });

/** Throws a `PictureError` unless a picture can be published. */
export async function requireRaster(file: string, bytes: Uint8Array): Promise<void> {
  await rasterSize(file, bytes);
  await (await shrunk(bytes)).raw().toBuffer().catch(damaged);
}

/** A picture as WebP, in each of some widths. */
export async function encoded(bytes: Uint8Array, widths: readonly number[]): Promise<Buffer[]> {
  const sharp = await loaded();
  // Decoded once: a large picture takes seconds.
  const whole = await (await shrunk(bytes)).webp({ lossless: true, effort: 0 }).toBuffer();
  const made: Buffer[] = [];
  for (const width of widths)
    made.push(await sharp(whole, { animated: true }).resize({ width }).webp().toBuffer());
  return made;
}

/** A picture encoded anew in its own kind and size, as a `data:` address; `take` is told its pixels first. */
export async function encodedAgain(bytes: Uint8Array, take: (pixels: number) => void): Promise<string> {
  take((await header(bytes)).pixels);
  const { data, info } = await (await decoding(bytes)).toBuffer({ resolveWithObject: true }).catch(damaged);
  return `data:image/${info.format};base64,${data.toString('base64')}`;
}

export const tooManyPixels = () => new PictureError('pixels', String(pictureLimits.megapixels));

const damaged = (): never => {
  throw new PictureError('damaged');
};
