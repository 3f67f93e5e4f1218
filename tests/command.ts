import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { commandEnd, printEnd } from '../src/cli/command-end.ts';
import * as check_ from '../src/cli/commands/check.ts';
import * as new_ from '../src/cli/commands/new.ts';
import * as schema_ from '../src/cli/commands/schema.ts';
import { environment } from './environment.ts';

/** How a command ended, and what it printed. */
export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

interface Call {
  cwd?: string;
  /** What it is given of the environment; else that of the tests. */
  env?: NodeJS.ProcessEnv;
}

const commands = { check: check_, new: new_, schema: schema_ };

/**
 * Runs a command as `src/cli/run.ts` does, but in this process, which has all of it loaded: many times as fast as one of its own. What
 * only a process has is tested by `checkProcess`.
 */
export function command(name: keyof typeof commands, args: readonly string[], call: Call = {}): Outcome {
  const before = { argv: process.argv, env: process.env, cwd: process.cwd() };
  const printed = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      printed[stream] += String(text);
      return true;
    }),
  );
  process.argv = [process.execPath, `src/cli/${name}.ts`, ...args];
  process.env = { ...(call.env ?? environment()) };
  process.chdir(call.cwd ?? before.cwd);
  try {
    return { code: commands[name].run(), ...printed };
  } catch (error) {
    const end = commandEnd(error);
    printEnd(end, args.join(' ').includes('--format json'));
    return { code: end.exit, ...printed };
  } finally {
    process.chdir(before.cwd);
    Object.assign(process, { argv: before.argv, env: before.env });
    for (const spy of spies) spy.mockRestore();
  }
}

let folder: string | undefined;
/** A folder with the frozen report as its `data/`, where a command finds it by itself. */
function home(): string {
  if (folder) return folder;
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'report-')));
  process.on('exit', () => rmSync(folder!, { recursive: true, force: true }));
  cpSync('tests/fixtures/vostok', path.join(folder, 'data'), { recursive: true });
  return folder;
}

/** `check`, from a folder with the frozen report, and with no more of the environment than it is given. */
export const check = (args: readonly string[], { cwd = home(), env = {} }: Call = {}): Outcome =>
  command('check', args, { cwd, env });

/** The same as a process of its own, which finds the code of the program cached. */
export function checkProcess(args: readonly string[], { cwd = home(), env = {} }: Call = {}) {
  return new Promise<Outcome>((resolve, reject) => {
    const child = spawn(process.execPath, [path.resolve('src/cli/check.ts'), ...args], {
      cwd,
      env: { PATH: process.env['PATH'], NODE_COMPILE_CACHE: environment()['NODE_COMPILE_CACHE'], ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const printed = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const)
      child[name].setEncoding('utf8').on('data', (text: string) => (printed[name] += text));
    child.on('error', reject).on('close', (code) => {
      resolve({ code, ...printed });
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
