import { pictureLimits } from '../model/picture.ts';
import { PictureError } from './picture-error.ts';
import { encodedAgain, pixelLimit, tooManyPixels } from './raster.ts';
import { drawingOf, type Drawing } from './svg.ts';

/** The text that is published of a drawing. The pictures in it are encoded anew; throws a `PictureError` where one cannot be. */
export const drawn = (drawing: Drawing): Promise<string> => new Embedding().drawn(drawing);

/** Encodes the pictures in a drawing, and in the drawings in it, each once, and counts them and their pixels. */
class Embedding {
  readonly #made = new Map<string, string>();
  #pixels = 0;

  async drawn({ parts }: Drawing): Promise<string> {
    const texts: string[] = [];
    for (const part of parts) texts.push(typeof part === 'string' ? part : await this.#embedded(part.uri));
    return texts.join('');
  }

  async #embedded(uri: string): Promise<string> {
    const before = this.#made.get(uri);
    if (before !== undefined) return before;
    const limit = pictureLimits.embedded;
    if (this.#made.size >= limit) throw new PictureError('many', String(limit));
    const made = await this.#encoded(uri);
    this.#made.set(uri, made);
    return made;
  }

  /** The address that is published in the place of that of a drawing, or of a picture made of pixels. */
  async #encoded(uri: string): Promise<string> {
    const { type, bytes } = await content(uri);
    if (!type.startsWith('image/svg+xml')) return encodedAgain(bytes, this.#count).catch(unread);
    const text = await this.drawn(drawingOf(bytes));
    return `data:image/svg+xml;base64,${Buffer.from(text).toString('base64')}`;
  }

  readonly #count = (pixels: number): void => {
    this.#pixels += pixels;
    if (this.#pixels > pixelLimit) throw tooManyPixels();
  };
}

/** What a `data:` address holds. */
async function content(uri: string): Promise<{ type: string; bytes: Uint8Array }> {
  const blob = await fetch(uri)
    .then((response) => response.blob())
    .catch(unread);
  return { type: blob.type, bytes: new Uint8Array(await blob.arrayBuffer()) };
}

/** Rethrows why an embedded picture cannot be read, as a fault of the drawing that holds it. */
function unread(error: unknown): never {
  const isLarge = error instanceof PictureError && error.reason === 'pixels';
  throw isLarge ? error : new PictureError('embedded');
}
