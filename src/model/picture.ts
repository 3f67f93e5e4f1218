import type { Prose } from './report.ts';

/** A picture of a report: the path of its file in the data folder, and the text for those who cannot see it. */
export interface Picture {
  file: string;
  alt: string;
  caption: Prose | null;
}

/** The path of a picture, whatever its name has in it, that lies beside the file that names it. */
export const besideFile = (file: string, name: string): string =>
  `${file.slice(0, file.lastIndexOf('/') + 1)}${name}`;

/** Whether the extension of a file is that of a picture that pages can show. */
export const isPicture = (file: string): boolean => /\.(?:jpe?g|png|webp|svg)$/i.test(file);

/** Whether it is a drawing, as SVG, by its extension; any other picture is made of pixels. */
export const isDrawing = (file: string): boolean => /\.svg$/i.test(file);

/** The largest pictures that are read: megabytes of a file, millions of pixels (as many as sharp decodes), pictures in a drawing. */
export const pictureLimits = {
  megabytes: 256,
  drawingMegabytes: 16,
  megapixels: 268,
  embedded: 1000,
} as const;

/**
 * Why a picture is not published: it is not the kind of its name, damaged, larger than `pictureLimits`, without a size of its own, no
 * well-formed XML, has an entity that is more than text, has what runs, loads or links, or an embedded picture that cannot be
 * published, or too many of them.
 */
export type PictureFlaw =
  | 'kind'
  | 'damaged'
  | 'bytes'
  | 'pixels'
  | 'size'
  | 'xml'
  | 'entity'
  | 'runs'
  | 'loads'
  | 'links'
  | 'embedded'
  | 'many';

/** What is wrong with a picture; `what`: the limit, the line of XML, or the piece of it that the flaw is about, else nothing. */
export interface PictureFault {
  reason: PictureFlaw;
  what: string;
}
