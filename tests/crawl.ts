import { parseArgs } from 'node:util';
import { prepare } from './environment.ts';
import { randomFolder } from './fixtures/random.ts';
import { crawl } from './site/crawl.ts';
import { sitesOf, written } from './sites.ts';

/**
 * `npm run crawl`: builds random sites, the same ones for the same seed, and follows all that is in them: links, anchors, and every figure in
 * pages, CSV, JSON and YAML. Exit 1 where something does not agree, with the folder of its data.
 */
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '170' }, seed: { type: 'string', default: '1' } },
});
prepare();
let [pages, links, figures] = [0, 0, 0];
const seeds = Array.from({ length: Number(values.runs) }, (_, index) => 1000 * Number(values.seed) + index);
const sites = await sitesOf(seeds, (seed) => written(randomFolder(seed)));
for (const [, site] of sites) {
  const found = site.failure ? null : crawl(site);
  pages += found?.pages ?? 0;
  links += found?.links.length ?? 0;
  figures += found?.figures ?? 0;
  const faults = found ? found.faults : [site.failure];
  if (!faults.length) continue;
  console.error([`${site.data}:`, ...faults].join('\n  '));
  process.exitCode = 1;
}
console.log(`${sites.length} sites: ${pages} pages, ${links} links and ${figures} figures followed`);
