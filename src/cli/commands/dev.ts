import { failWith } from '../input.ts';
import type { ExitCode } from '../run.ts';
import { serving } from '../site.ts';

/** `npm run dev`: the site with live reload, drafts included, until the process is ended. */
export async function run(): Promise<ExitCode> {
  const asked = serving('dev');
  if (typeof asked === 'string') return failWith(asked);
  process.env['NODE_ENV'] = 'development';
  const { dev } = await import('astro');
  await dev({ server: asked.server });
  return 0;
}
