import { check } from './check.ts';

/**
 * `npm run build`: the check, then the site in `dist/`. Both in one process, which reads the libraries once. Where the check fails
 * nothing is written, and the site of before stays. Flags are those of the check.
 */
const { exit, data } = check();
process.exitCode = exit;
if (exit === 0) {
  process.env['REPORT_DATA'] = data; // the pages are drawn from what was proven
  const { build } = await import('astro');
  await build({});
}
