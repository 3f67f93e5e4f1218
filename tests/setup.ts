import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { unpack } from './browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the site as built from `data/`, once for the whole run: `inject('dist')`. */
    dist: string;
  }
}

/** Of this run alone, whose workers inherit the name: another run at the same time has its own to clear up. */
const builds = (process.env['REPORT_BUILDS'] ??= path.resolve('.astro/builds', String(process.pid)));

export interface Build {
  data?: string;
  /** Inside the project, so that builds at the same time don't share Astro's working folder. */
  outDir?: string;
  env?: NodeJS.ProcessEnv;
}

/** Runs the real `astro build` on a data folder. It resolves whatever the outcome: exit code, what was printed, where. */
export async function build({ data = 'data', outDir = fresh(), env = {} }: Build = {}) {
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', outDir], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NO_COLOR: '1',
      ASTRO_TELEMETRY_DISABLED: '1',
      REPORT_DATA: data,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  return { code, output, outDir };
}

/** Vitest's global setup: builds the site that `inject('dist')` names, and clears up at the end. */
export default async function setup(project: TestProject) {
  await unpack();
  const { code, output, outDir } = await build();
  if (code !== 0) throw new Error(output);
  project.provide('dist', outDir);
  return () => {
    rmSync(builds, { recursive: true, force: true });
  };
}

/** An empty folder inside the project, for a build or for the data of one; gone when the run ends. */
export function fresh(): string {
  mkdirSync(builds, { recursive: true });
  return mkdtempSync(`${builds}/`);
}
