import { inspect } from 'node:util';
import { build } from 'astro';

/** A site to be built: the folder of its data, and where it goes. */
export interface Job {
  data: string;
  dist: string;
}

// A process that builds the sites it is told of, one after another, as `npm run build` builds its one: what Astro loads is loaded once.
// To each it answers what went wrong: nothing where it went well.
process.on('message', ({ data, dist }: Job) => {
  process.env['REPORT_DATA'] = data;
  build({ outDir: dist, logLevel: 'warn' }).then(
    () => process.send?.(''),
    (error: unknown) => process.send?.(inspect(error)),
  );
});
