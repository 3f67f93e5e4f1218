import { createHash } from 'node:crypto';

/** The styles of a page as one text, with its SHA-256 in base64 for the Content-Security-Policy. */
export interface Style {
  css: string;
  hash: string;
}

/** Styles with their hash. Line breaks become LF, as in the text that a browser hashes, whatever the sources were saved with. */
export function hashed(styles: string): Style {
  const css = styles.replace(/\r\n?/g, '\n');
  return { css, hash: createHash('sha256').update(css).digest('base64') };
}

/** The SHA-256 of contents, in hexadecimal: its start names a file that changes with them. */
export function digestOf(...contents: (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content);
  return hash.digest('hex');
}
