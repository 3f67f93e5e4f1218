import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { node } from '../build.ts';
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

test('a build in another folder, time zone, language and environment gives the same bytes', async () => {
  const { folder, remove } = copyProject();
  onTestFinished(remove);
  const { code, output } = await node(['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: folder,
    env: {
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
  });
  expect(code, output).toBe(0);
  const built = digests(path.join(folder, 'dist'));
  expect(Object.keys(built).length).toBeGreaterThan(12);
  expect(built).toEqual(digests(inject('sites').vostok.dist));
});
