import { copyFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { languages } from '../i18n/languages.ts';
import { read } from '../read/read.ts';
import { shownIn } from '../read/shown.ts';
import { readFolder } from './folder.ts';

/** Copies the page of the latest year to the front page of a built site: drawing a long page twice would take time. */
export const frontPage = (data: string): AstroIntegration => ({
  name: 'front-page',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const { report } = shownIn(read(readFolder(data), languages), false).at(-1)!;
      copyFileSync(new URL(`${report.year}/index.html`, dir), new URL('index.html', dir));
    },
  },
});
