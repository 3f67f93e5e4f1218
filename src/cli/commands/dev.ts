import path from 'node:path';
import { addressOf } from '../address.ts';
import type { ExitCode } from '../exit-code.ts';
import { publicFiles } from '../public.ts';
import { serving } from '../site.ts';

/** `npm run dev`: the site with live reload, drafts included, until the process is ended. */
export async function run(): Promise<ExitCode> {
  const { input, server } = serving('dev');
  publicFiles(input.i18n.strings.terminal);
  process.env['NODE_ENV'] = 'development';
  const { dev } = await import('astro');
  const address = () => addressOf(input.data)?.href.replace(/\/?$/, '/');
  const served = address();
  let told = served;
  const { watcher } = await dev({ server });
  // Of all data only the address is fixed when a server starts.
  const tell = (file: string) => {
    const now = address();
    if (path.resolve(file) !== path.resolve(input.data, 'site.yaml') || !now || now === told) return;
    told = now;
    if (now !== served) process.stderr.write(`${input.i18n.strings.terminal.moved(now)}\n`);
  };
  watcher.on('add', tell).on('change', tell);
  return 0;
}
