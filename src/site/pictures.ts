import imported, { getImage } from 'virtual:pictures';

/** The room that a picture may take, in CSS pixels, where it has so many. */
interface Room {
  width: number;
  height: number;
}

/** A picture as an `<img>` draws it: its place is kept while it loads. */
export interface DrawnPicture {
  src: string;
  srcset?: string | undefined;
  sizes?: string | undefined;
  width: number;
  height: number;
}

/** Of the column of text, and of a picture that is higher than wide. */
export const column: Room = { width: 640, height: 560 };
export const masthead: Room = { width: 240, height: 32 };

/**
 * A picture of the data, by its path there, in a room: as WebP in the sizes that screens need, or the very file where it is a drawing of
 * lines, which is as sharp in any size. Of a photograph nothing is read but by `getImage`: Astro publishes a file that is, with all that a
 * camera wrote into it.
 */
export async function drawnPicture(file: string, room: Room): Promise<DrawnPicture> {
  const source = imported[file];
  if (!source || !getImage) throw new Error(`${file} is published, so it is imported`);
  const { attributes, options } = await getImage({ src: source });
  const isDrawing = options.format === 'svg';
  const full = attributes as Room;
  const fitting = Math.min(room.width / full.width, room.height / full.height);
  const scale = isDrawing ? fitting : Math.min(fitting, 1);
  const width = Math.max(1, Math.round(full.width * scale));
  const height = Math.max(1, Math.round(full.height * scale));
  if (isDrawing) return { src: source.src, width, height };
  const widths = [0.5, 0.75, 1, 1.5, 2].map((times) => Math.round(width * times));
  const { src, srcSet } = await getImage({ src: source, width, height, widths });
  return { src, srcset: srcSet.attribute, sizes: `min(${width}px, 92vw)`, width, height };
}
