import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The project in a folder of its own, with the same installed packages and frozen data: for commands that write into it. */
export function copyProject(): { folder: string; remove: () => void } {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'report copy ')));
  for (const name of ['astro.config.mjs', 'package.json', 'tsconfig.json', 'src', 'public'])
    cpSync(name, path.join(folder, name), { recursive: true });
  cpSync('tests/fixtures/vostok', path.join(folder, 'data'), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'), 'junction');
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Saves the sources of a folder as Windows likes to: with CR LF. */
export function saveWithCrlf(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = path.join(folder, name);
    if (/\.(?:astro|ts|css|yaml)$/.test(name))
      writeFileSync(file, readFileSync(file, 'utf8').replace(/\r?\n/g, '\r\n'));
  }
}
