import { CommandEnd } from '../command-end.ts';
import type { ExitCode } from '../exit-code.ts';
import { isFolder } from '../entries.ts';
import { serving } from '../site.ts';

/** `npm run preview`: serves `dist/` as it was built, until the process is ended. */
export async function run(): Promise<ExitCode> {
  const { input, server } = serving('preview');
  if (!isFolder('dist')) throw new CommandEnd(input.i18n.strings.terminal.unbuilt('dist/'));
  process.env['NODE_ENV'] = 'production';
  const { preview } = await import('astro');
  await preview({ server });
  return 0;
}
