import { getCompileCacheDir } from 'node:module';
import type { ExitCode } from '../exit-code.ts';
import { addPublic, publicFiles } from '../public.ts';
import { publish } from '../publish.ts';
import { requireFigures } from '../shown-figures.ts';
import { requireServable } from '../site.ts';
import { sweep } from '../sweep.ts';
import { shownIn } from '../../read/shown.ts';
import { runCheck } from './check.ts';

/**
 * `npm run build`: the check, then the site in `dist/`, in one process, so that libraries and data are read once. The previous site stays
 * until the new one is complete. The flags are those of the check.
 */
export async function run(): Promise<ExitCode> {
  const input = runCheck('build');
  const { data, dataset, i18n } = input;
  if (dataset.blocking.length) return 1;
  requireServable(input);
  const { terminal } = i18n.strings;
  const files = publicFiles(terminal);
  process.env['NODE_ENV'] = 'production';
  process.env['REPORT_DATA'] = data;
  const { build } = await import('astro');
  // Only warnings are logged: a site may have a thousand pages, and each would be a line.
  await publish('dist', terminal, async (folder) => {
    // Astro would let a file of public/ overwrite a page, so it gets no such folder, and addPublic copies the files.
    await build({ outDir: folder, publicDir: '.astro/no-public', logLevel: 'warn' });
    requireFigures(folder, shownIn(dataset, false));
    addPublic(folder, files, terminal);
  });
  // Each site is compiled in a folder of its own, so what Node caches of it serves no later build.
  sweep(getCompileCacheDir(), 3000);
  const faulty = [...dataset.faultyDrafts.keys()];
  if (faulty.length) process.stderr.write(`${terminal.draftsLeftOut(faulty)}\n`);
  process.stderr.write(`${terminal.built('dist/')}\n`);
  return 0;
}
