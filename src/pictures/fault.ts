import { isDrawing, pictureLimits, type PictureFault } from '../model/picture.ts';
import { drawn } from './drawing.ts';
import { PictureError } from './picture-error.ts';
import { requireRaster } from './raster.ts';
import { drawingOf } from './svg.ts';

/** The most megabytes that the file of a picture may have, by its name. */
export const megabytesOf = (file: string): number =>
  isDrawing(file) ? pictureLimits.drawingMegabytes : pictureLimits.megabytes;

/** Does with a picture all that publishing it does but for writing it down, and returns what is wrong with it; `null` for nothing. */
export async function faultOf(file: string, bytes: Uint8Array): Promise<PictureFault | null> {
  try {
    if (isDrawing(file)) await drawn(drawingOf(bytes));
    else await requireRaster(file, bytes);
    return null;
  } catch (error) {
    if (error instanceof PictureError) return error;
    throw error;
  }
}
