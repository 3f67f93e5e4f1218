import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { launchServer } from './browser.ts';
import { prepare, scratch } from './environment.ts';
import { buildSites, type BuiltSite, type SiteName } from './sites.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The fixture sites as the real Astro built them, each once for the whole run. */
    sites: Record<SiteName, BuiltSite>;
    /** Where the one browser of the run listens. */
    browser: string;
  }
}

const world = globalThis as { reportTests?: ReturnType<typeof start> };

/** Builds all sites and starts the browser. */
async function start() {
  rmSync(scratch, { recursive: true, force: true });
  prepare();
  const browser = await launchServer();
  return { browser, sites: await buildSites() };
}

/** Vitest's setup of each project that looks at sites: the first makes them, the others are given the same. */
export default async function setup(project: TestProject) {
  const isFirst = !world.reportTests;
  const { browser, sites } = await (world.reportTests ??= start());
  project.provide('sites', sites);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    if (isFirst) await browser.close();
  };
}
