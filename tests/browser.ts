import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

const isPackaged = () =>
  !process.env['CHROMIUM_PATH'] && process.platform === 'linux' && process.arch === 'x64';

/** Unpacks the packaged browser, once, before tests that run at the same time would each do so. */
export async function unpack(): Promise<void> {
  if (isPackaged()) await sparticuz.executablePath();
}

/** A real Chromium: the one `CHROMIUM_PATH` names, the packaged one on Linux x64, else the Chrome that is installed. */
export async function launch(): Promise<Browser> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return chromium.launch({ executablePath: named });
  if (!isPackaged()) return chromium.launch({ channel: 'chrome' });
  return chromium.launch({
    executablePath: await sparticuz.executablePath(),
    // As a single process the browser would end with its first context.
    args: sparticuz.args.filter((arg) => !/^--(single-process|no-zygote)/.test(arg)),
  });
}
