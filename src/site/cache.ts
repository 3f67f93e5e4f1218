import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const digest = (content: Uint8Array): Buffer => createHash('sha256').update(content).digest();
const digestLength = 32;

/**
 * What was made under the same key before, else what is made now. A file of the folder begins with the digest of the rest: one that
 * is damaged, or still being written by another build, is made anew. A folder that cannot be written keeps nothing.
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
