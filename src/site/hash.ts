import { createHash } from 'node:crypto';

/** The styles of a page as one text, and the hash that its Content-Security-Policy allows them by. */
export interface Style {
  css: string;
  hash: string;
}

/** Styles with their hash. Line breaks become those that a browser reads, whatever the sources were saved with: it hashes what it reads. */
export function hashed(styles: string): Style {
  const css = styles.replace(/\r\n?/g, '\n');
  return { css, hash: createHash('sha256').update(css).digest('base64') };
}
