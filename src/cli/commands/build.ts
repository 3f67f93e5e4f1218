import { getCompileCacheDir } from 'node:module';
import type { ExitCode } from '../exit-code.ts';
import { addPublic } from '../public.ts';
import { publish } from '../publish.ts';
import { requireServable } from '../site.ts';
import { sweep } from '../sweep.ts';
import { runCheck } from './check.ts';

/**
 * `npm run build`: the check, then the site in `dist/`. Both in one process, which reads the libraries and the data once. The site of
 * before stays until the new one is whole. Flags are those of the check.
 */
export async function run(): Promise<ExitCode> {
  const input = runCheck('build');
  const { data, dataset, i18n } = input;
  if (dataset.blocking.length) return 1;
  requireServable(input);
  process.env['NODE_ENV'] = 'production';
  process.env['REPORT_DATA'] = data;
  const { build } = await import('astro');
  // A site may have a thousand pages, each of them a line of the log.
  await publish('dist', async (folder) => {
    // Astro would let a file of public/ take the place of a page.
    await build({ outDir: folder, publicDir: '.astro/no-public', logLevel: 'warn' });
    addPublic(folder, i18n.strings.terminal);
  });
  // Each site is compiled in a folder of its own, and what is kept of it serves no other.
  sweep(getCompileCacheDir(), 3000);
  const faulty = [...dataset.faultyDrafts.keys()];
  if (faulty.length) process.stderr.write(`${i18n.strings.terminal.draftsLeftOut(faulty)}\n`);
  process.stderr.write(`${i18n.strings.terminal.built('dist/')}\n`);
  return 0;
}
