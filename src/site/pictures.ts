import imported, { getImage } from 'virtual:pictures';

/** The most room that a picture may take, in CSS pixels; of smaller pictures only drawings are enlarged. */
interface Room {
  width: number;
  height: number;
}

/** The width of the column of text; the height limits pictures that are higher than wide. */
export const column: Room = { width: 640, height: 560 };
export const masthead: Room = { width: 240, height: 32 };

/**
 * The attributes of the `img` of a picture, by its path in the data folder, fitted into a room: a photograph as WebP in the sizes that
 * screens need, an SVG as the file itself. Only `getImage` reads the properties of an imported photograph: reading any of them here would
 * make Astro publish the original file, camera metadata included.
 */
export async function drawnPicture(file: string, room: Room) {
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
