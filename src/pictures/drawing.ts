import { PictureError } from './picture-error.ts';
import { encodedAgain, pixelLimit, tooManyPixels } from './raster.ts';
import { drawingOf, type Drawing } from './svg.ts';

/** The text that is published of a drawing. The pictures in it are encoded anew; throws a `PictureError` where one cannot be. */
export async function drawn({ parts }: Drawing, take = budget(pixelLimit)): Promise<string> {
  const texts: string[] = [];
  for (const part of parts) texts.push(typeof part === 'string' ? part : await embedded(part.uri, take));
  return texts.join('');
}

/** Counts pixels, and throws where all that were told of are more than the limit. */
function budget(left: number): (pixels: number) => void {
  return (pixels) => {
    left -= pixels;
    if (left < 0) throw tooManyPixels();
  };
}

/** The address of an embedded picture that is published in the place of another: of a drawing in a drawing, or of pixels. */
async function embedded(uri: string, take: (pixels: number) => void): Promise<string> {
  const { type, bytes } = await content(uri);
  if (!type.startsWith('image/svg+xml'))
    return encodedAgain(bytes, take).catch((error: unknown) => {
      const isLarge = error instanceof PictureError && error.reason === 'pixels';
      throw isLarge || !(error instanceof PictureError) ? error : new PictureError('embedded');
    });
  const text = await drawn(drawingOf(bytes), take);
  return `data:image/svg+xml;base64,${Buffer.from(text).toString('base64')}`;
}

/** What a `data:` address holds. */
async function content(uri: string): Promise<{ type: string; bytes: Uint8Array }> {
  const blob = await fetch(uri)
    .then((response) => response.blob())
    .catch(() => {
      throw new PictureError('embedded');
    });
  return { type: blob.type, bytes: new Uint8Array(await blob.arrayBuffer()) };
}
