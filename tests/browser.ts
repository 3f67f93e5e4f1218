import sparticuz from '@sparticuz/chromium';
import { chromium, type BrowserServer, type LaunchOptions } from 'playwright-core';
import { environment } from './environment.ts';

/** A real Chromium: the one `CHROMIUM_PATH` names, the packaged one on Linux x64, else the Chrome that is installed. */
async function options(): Promise<LaunchOptions> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return { executablePath: named };
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome' };
  return {
    executablePath: await sparticuz.executablePath(),
    // As a single process the browser would end with its first context; to draw as a graphics card does takes twice the work.
    args: [
      ...sparticuz.args.filter(
        (arg) => !/^--(single-process|no-zygote|.*gpu|use-.*gl|.*swiftshader)/.test(arg),
      ),
      '--disable-gpu',
    ],
  };
}

/** Starts the one browser of a run, with the fonts and the language of the tests. */
export async function launchServer(): Promise<BrowserServer> {
  return chromium.launchServer({ ...(await options()), env: environment() });
}
