import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
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

/** Saves the sources of a folder as Windows likes to: with CR LF. */
function saveWithCrlf(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = path.join(folder, name);
    if (/\.(?:astro|ts|css|yaml)$/.test(name))
      writeFileSync(file, readFileSync(file, 'utf8').replace(/\r?\n/g, '\r\n'));
  }
}

test('a build in another folder, time zone, language and environment, of sources with CR LF, gives the same bytes', async () => {
  const { folder, remove } = copyProject();
  onTestFinished(remove);
  for (const name of ['src', 'data']) saveWithCrlf(path.join(folder, name));
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
