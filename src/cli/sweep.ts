import { readdirSync, rmSync } from 'node:fs';

/**
 * Removes a cache folder that holds more than `limit` files; what is still in use will be cached again. Never throws: a folder that
 * another process writes into or removes at the same time is left to the next call.
 */
export function sweep(folder: string | undefined, limit: number): void {
  try {
    if (folder && readdirSync(folder).length > limit) rmSync(folder, { recursive: true, force: true });
  } catch {
    // nothing depends on it
  }
}
