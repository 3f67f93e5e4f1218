import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { fresh } from '../build.ts';
import { sweep } from '../../src/cli/sweep.ts';

/** A folder with so many files. */
function folderOf(files: number): string {
  const folder = path.join(fresh(), 'kept');
  mkdirSync(folder);
  for (let file = 0; file < files; file++) writeFileSync(path.join(folder, String(file)), '');
  return folder;
}

test.each([
  [3, true],
  [4, false],
])('sweep(folder, 3) of %i files leaves it there: %j', (files, left) => {
  const folder = folderOf(files);
  sweep(folder, 3);
  expect(existsSync(folder)).toBe(left);
});

test('sweep(folder) of a folder that is not there, and of none, does nothing', () => {
  sweep(path.join(fresh(), 'none'), 0);
  sweep(undefined, 0);
});
