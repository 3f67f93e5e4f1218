import { readdirSync, rmSync } from 'node:fs';

/**
 * Removes a folder of what is kept for speed, where it holds more than so many files: what is still of use is kept anew. One that
 * another process writes into or removes at the same time is left to the next call.
 */
export function sweep(folder: string | undefined, limit: number): void {
  try {
    if (folder && readdirSync(folder).length > limit) rmSync(folder, { recursive: true, force: true });
  } catch {
    // nothing depends on it
  }
}
