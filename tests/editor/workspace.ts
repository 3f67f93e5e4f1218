import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { environment } from '../environment.ts';

/** A data folder to spoil: a copy of the frozen report, or one with the given files; gone with its test, or when `end` says. */
export function workspace(
  files?: ReadonlyMap<string, string>,
  end: (remove: () => void) => void = onTestFinished,
) {
  const folder = mkdtempSync(path.join(tmpdir(), 'report-'));
  end(() => rmSync(folder, { recursive: true, force: true }));
  if (!files) cpSync('tests/fixtures/vostok', folder, { recursive: true });
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  for (const [file, text] of files ?? []) write(file, text);

  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  return {
    folder,
    read,
    write,
    /** Puts one text in the place of another, which must stand in the file. */
    replace: (file: string, from: string | RegExp, to: string) => {
      const text = read(file);
      const replaced = text.replace(from, to);
      if (replaced === text) throw new Error(`no ${String(from)} in ${file}`);
      write(file, replaced);
    },
    /** Every file with its text. */
    all: () =>
      new Map(
        readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
          .sort()
          .map((file) => [file, read(file)]),
      ),
    /** Runs a command of the project on the folder, as npm does; what it prints names the folder as `DATA`, and has plain spaces. */
    run: (command: 'check' | 'new' | 'schema', ...words: string[]) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [`src/cli/${command}.ts`, ...words], {
        encoding: 'utf8',
        env: environment({ REPORT_DATA: folder }),
      });
      return { code: status, output: (stdout + stderr).replaceAll(folder, 'DATA').replaceAll('\u00a0', ' ') };
    },
  };
}
