import type { PictureError } from '../../src/pictures/picture-error.ts';
import { drawingOf } from '../../src/pictures/svg.ts';

export const bytes = (text: string) => new TextEncoder().encode(text);
export const start = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"';
export const svg = (content: string, attributes = '', before = '') =>
  `${before}<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"${attributes}>${content}</svg>`;
export const xlink = ' xmlns:xlink="http://www.w3.org/1999/xlink"';
export const entities = (list: string) => `<!DOCTYPE svg [${list}]>`;

/** What is published of a drawing, with the addresses of pictures in it. */
export const written = (source: Uint8Array): string =>
  drawingOf(source)
    .parts.map((part) => (typeof part === 'string' ? part : part.uri))
    .join('');

/** What is published, or what is wrong and where. */
export function outcome(source: Uint8Array): string {
  try {
    return written(source);
  } catch (error) {
    const { reason, what } = error as PictureError;
    return `${reason} ${what}`.trim();
  }
}
