import { execFileSync, spawnSync } from 'node:child_process';
import { statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { fresh } from './build.ts';

/** Whether a file system can be mounted here: on Linux, by root. */
export function canMount(): boolean {
  const script = 'mount -t tmpfs tmpfs "$0" && umount "$0"';
  return spawnSync('sh', ['-c', script, fresh()]).status === 0;
}

/** An empty mounted file system of 1 MB for one test. */
export function mounted(): string {
  const folder = fresh();
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder]);
  onTestFinished(() => void execFileSync('umount', [folder]));
  return folder;
}

/** Fills a file system but for so many blocks. */
export function fill(folder: string, left: number): void {
  const { bavail, bsize } = statfsSync(folder);
  writeFileSync(path.join(folder, '.filling'), Buffer.alloc((bavail - left) * bsize));
}
