import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { copyProject } from '../copy.ts';

/** The digest of each file of a folder. */
function digests(folder: string) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(path.join(folder, file)).isFile(),
  );
  return Object.fromEntries(
    files.sort().map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(path.join(folder, file)))
        .digest('hex'),
    ]),
  );
}

test(
  'a build in another folder, time zone, language and environment gives the same bytes',
  { timeout: 60_000 },
  () => {
    const { folder, remove } = copyProject();
    onTestFinished(remove);
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      ['node_modules/astro/bin/astro.mjs', 'build'],
      {
        cwd: folder,
        encoding: 'utf8',
        env: {
          PATH: process.env['PATH'],
          NODE_ENV: 'production',
          ASTRO_TELEMETRY_DISABLED: '1',
          TZ: 'Pacific/Kiritimati',
          LANG: 'tr_TR.UTF-8',
          LC_ALL: 'tr_TR.UTF-8',
          // What test runners and build services like to set, and what Astro would take for its own.
          BASE_URL: '/elsewhere/',
          SITE: 'https://elsewhere.example',
          PROD: '',
          DEV: '1',
        },
      },
    );
    expect(status, stdout + stderr).toBe(0);
    const built = digests(path.join(folder, 'dist'));
    expect(Object.keys(built).length).toBeGreaterThan(12);
    expect(built).toEqual(digests(inject('dist')));
  },
);
