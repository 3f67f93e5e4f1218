import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { node, type Outcome } from './build.ts';
import { copyProject } from './copy.ts';
import { digests } from './site/digests.ts';

/** A fault of the program: a piece of one of its sources, which stands there once, and what stands there instead. */
export interface Mutation {
  file: string;
  from: string;
  to: string;
}

/** How a command of a faulty program ended. */
export interface MutantOutcome extends Outcome {
  /** Whether the site that was published before is as it was. */
  untouched: boolean;
}

/**
 * Builds in a copy of the project that has faults, over a site that was published before. `data` is the folder of its data: the
 * frozen report unless told otherwise.
 */
export async function runMutant(
  mutations: readonly Mutation[],
  { data }: { data?: string } = {},
): Promise<MutantOutcome> {
  const { folder, remove } = copyProject();
  try {
    for (const { file, from, to } of mutations) {
      const source = path.join(folder, file);
      const parts = readFileSync(source, 'utf8').split(from);
      if (parts.length !== 2)
        throw new Error(`${file} has ${parts.length - 1} times what is to be changed: ${from}`);
      writeFileSync(source, parts.join(to));
    }
    if (data) {
      rmSync(path.join(folder, 'data'), { recursive: true });
      cpSync(data, path.join(folder, 'data'), { recursive: true });
    }
    const dist = path.join(folder, 'dist');
    mkdirSync(path.join(dist, '2023'), { recursive: true });
    for (const page of ['index.html', '2023/index.html']) writeFileSync(path.join(dist, page), 'published');
    const before = digests(dist);
    const outcome = await node(['src/cli/build.ts'], { cwd: folder });
    return { ...outcome, untouched: JSON.stringify(digests(dist)) === JSON.stringify(before) };
  } finally {
    remove();
  }
}
