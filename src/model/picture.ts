import type { Prose } from './report.ts';

/** A picture of a report: its file by its path in the data folder, and what stands in its place for those who do not see it. */
export interface Picture {
  file: string;
  alt: string;
  caption: Prose | null;
}

/** Whether a file is named as a picture of a kind that pages show. */
export const isPicture = (file: string): boolean => /\.(?:jpe?g|png|webp|svg)$/i.test(file);

/** What is wrong with the bytes of a picture: another kind than its name says, an end that is missing, no size of its own, a script in it. */
export type PictureFault = 'kind' | 'cut-off' | 'size' | 'script' | 'outside';
