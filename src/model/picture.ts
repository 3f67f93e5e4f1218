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

/** What is wrong with a picture: not the kind of its name, no end, no size of its own, a script in it, a link out of the data folder. */
export type PictureFault = 'kind' | 'cut-off' | 'size' | 'script' | 'outside';
