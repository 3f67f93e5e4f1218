import { existsSync } from 'node:fs';
import { failWith } from '../input.ts';
import type { ExitCode } from '../run.ts';
import { serving } from '../site.ts';

/** `npm run preview`: serves `dist/` as it was built, until the process is ended. */
export async function run(): Promise<ExitCode> {
  const asked = serving('preview');
  if (typeof asked === 'string') return failWith(asked);
  if (!existsSync('dist')) return failWith(asked.input.speech.words.terminal.unbuilt('dist/'));
  process.env['NODE_ENV'] = 'production';
  const { preview } = await import('astro');
  await preview({ server: asked.server });
  return 0;
}
