import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** How a command ended, and what it printed. */
export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
  /** From its start to its end. */
  milliseconds: number;
}

const script = path.resolve('src/cli/check.ts');

/** Runs the real `check` as a process of its own, with no more of the environment than it is given. */
export function check(
  args: readonly string[],
  { cwd = '.', env = {} }: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
) {
  return new Promise<Outcome>((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, [script, ...args], {
      cwd,
      env: { PATH: process.env['PATH'], ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const outcome = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const)
      child[name].setEncoding('utf8').on('data', (text: string) => (outcome[name] += text));
    child.on('error', reject).on('close', (code) => {
      resolve({ code, ...outcome, milliseconds: performance.now() - start });
    });
  });
}

/** Writes a data folder to the disk for one test. */
export function onDisk(files: ReadonlyMap<string, string | Uint8Array>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'report-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  for (const [file, content] of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
  return folder;
}
