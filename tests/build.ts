import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { environment, scratch } from './environment.ts';

/** How a process ended, and all that it printed. */
export interface Outcome {
  code: number | null;
  output: string;
}

/** Runs a program of Node to its end, in the environment of the tests; it resolves whatever the outcome. */
export async function node(
  args: readonly string[],
  { cwd = '.', env = {} }: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Outcome> {
  const child = spawn(process.execPath, args, {
    cwd,
    env: environment(env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  return { code, output };
}

/** An empty folder inside the project, for a site or the data of one; the next run clears it away. */
export function fresh(): string {
  const folder = `${scratch}/made`;
  mkdirSync(folder, { recursive: true });
  return mkdtempSync(`${folder}/`);
}
