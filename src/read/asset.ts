import { isPicture, type PictureFault } from '../model/picture.ts';

/** What a file of the data folder other than YAML is: a picture, the fault of one, or something else. */
export type Asset = 'picture' | PictureFault | 'other';

/** Whether a file is YAML by its name. Only YAML is read as text; of any other file only its `Asset` is known. */
export const isYaml = (file: string): boolean => /\.ya?ml$/i.test(file);

/** Classifies a file by its name and its bytes, as thoroughly as it takes for every accepted picture to be drawn in full. */
export function assetOf(file: string, bytes: Uint8Array): Asset {
  if (!isPicture(file)) return 'other';
  if (/\.svg$/i.test(file)) return svg(bytes);
  if (/\.png$/i.test(file)) return png(bytes);
  return /\.webp$/i.test(file) ? webp(bytes) : jpeg(bytes);
}

const ascii = (bytes: Uint8Array, from: number, length = 4): string =>
  String.fromCharCode(...bytes.subarray(from, from + length));

function png(bytes: Uint8Array): Asset {
  if (ascii(bytes, 1, 3) !== 'PNG' || ascii(bytes, 12) !== 'IHDR') return 'kind';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 8; at + 8 <= bytes.length; at += view.getUint32(at) + 12)
    if (ascii(bytes, at + 4) === 'IEND') return 'picture';
  return 'cut-off';
}

function webp(bytes: Uint8Array): Asset {
  if (ascii(bytes, 0) !== 'RIFF' || ascii(bytes, 8) !== 'WEBP') return 'kind';
  const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true);
  return bytes.length >= size + 8 ? 'picture' : 'cut-off';
}

/** Skips the segments before the pixels, because a thumbnail among them has an end marker of its own. */
function jpeg(bytes: Uint8Array): Asset {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return 'kind';
  let sized = false;
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1]!;
    if (marker >= 0xc0 && marker <= 0xc2) sized = true;
    if (marker === 0xda) {
      for (let end = bytes.length - 2; end > at; end--)
        if (bytes[end] === 0xff && bytes[end + 1] === 0xd9) return sized ? 'picture' : 'kind';
      return 'cut-off';
    }
    at += marker === 0xff ? 1 : 2 + bytes[at + 2]! * 256 + bytes[at + 3]!;
  }
  return 'cut-off';
}

/** The opening tag that Astro looks for at the beginning of an SVG, and the forms of its size that Astro reads. */
const root = /<svg\s(?:[^>"']|"[^"]*"|'[^']*')*>/;
const box = /\sviewBox=(["'])-?[\d.]+ -?[\d.]+ [1-9]\d*(?:\.\d+)? [1-9]\d*(?:\.\d+)?\1/;
const length = /^[1-9]\d*(?:\.\d+)?(?:px|pt|mm|cm|in)?$/;

function svg(bytes: Uint8Array): Asset {
  const decoder = new TextDecoder();
  const text = decoder.decode(bytes);
  const tag = root.exec(decoder.decode(bytes.subarray(0, 1000)))?.[0];
  if (!tag) return 'kind';
  if (!/<\/svg>(?:\s|<!--[^]*?-->)*$/.test(text)) return 'cut-off';
  if (/<script|\son[a-z]+\s*=|javascript:/i.test(text)) return 'script';
  const lengths = ['width', 'height'].flatMap(
    (name) => new RegExp(`\\s${name}=(["'])([^%]*?)\\1`).exec(tag)?.[2] ?? [],
  );
  const sized = lengths.length === 2 || box.test(tag);
  return sized && lengths.every((each) => length.test(each)) ? 'picture' : 'size';
}
