import type { ExitCode } from '../exit-code.ts';
import { serving } from '../site.ts';

/** `npm run dev`: the site with live reload, drafts included, until the process is ended. */
export async function run(): Promise<ExitCode> {
  const { server } = serving('dev');
  process.env['NODE_ENV'] = 'development';
  const { dev } = await import('astro');
  await dev({ server });
  return 0;
}
