import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const digest = (content: Uint8Array): Buffer => createHash('sha256').update(content).digest();
const digestLength = 32;

/**
 * Returns the bytes that the folder keeps under a key, else makes and keeps them. A kept file begins with the SHA-256 digest of the rest:
 * one that is damaged, or still being written by another build, is made anew. Where the folder cannot be written, nothing is kept.
 */
export async function cached(folder: string, key: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const file = path.join(folder, key);
  const before = await readFile(file).catch(() => null);
  const kept = before?.subarray(digestLength);
  if (before && kept && digest(kept).equals(before.subarray(0, digestLength))) return kept;
  const made = await make();
  await mkdir(folder, { recursive: true })
    .then(() => writeFile(file, Buffer.concat([digest(made), made])))
    .catch(() => null);
  return made;
}
