import { check } from './check.ts';

/**
 * `npm run build`: the check, then the site in `dist/`. Both in one process, which reads the libraries and the data once. Where the
 * check fails nothing is written, and the site of before stays. Flags are those of the check.
 */
const { exit, proven } = check();
process.exitCode = exit;
if (proven) {
  process.env['REPORT_DATA'] = proven.data;
  const { build } = await import('astro');
  await build({ logLevel: 'warn' }); // a site may have a thousand pages, each of them a line
  process.stderr.write(`${proven.speech.words.terminal.built('dist/')}\n`);
}
