import { failWith } from '../input.ts';
import type { ExitCode } from '../run.ts';
import { unservable } from '../site.ts';
import { check } from './check.ts';

/**
 * `npm run build`: the check, then the site in `dist/`. Both in one process, which reads the libraries and the data once. Where the
 * check fails nothing is written, and the site of before stays. Flags are those of the check.
 */
export async function run(): Promise<ExitCode> {
  const { exit, proven } = check('build');
  if (!proven) return exit;
  const { data, speech } = proven;
  const path = unservable(data);
  if (path) return failWith(speech.words.terminal.unservable(path));
  process.env['NODE_ENV'] = 'production';
  process.env['REPORT_DATA'] = data;
  const { build } = await import('astro');
  await build({ logLevel: 'warn' }); // a site may have a thousand pages, each of them a line
  process.stderr.write(`${speech.words.terminal.built('dist/')}\n`);
  return 0;
}
