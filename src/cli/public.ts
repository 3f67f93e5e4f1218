import { copyFileSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { UiStrings } from '../i18n/ui-strings.ts';
import { CommandEnd } from './command-end.ts';

/** What lies in this folder is published as it is, beside the report. */
const folder = 'public';

/** Puts the files of `public/` into a site that is made; throws where one has the path of a file of the report, which would go unread. */
export function addPublic(site: string, { taken }: UiStrings['terminal']): void {
  if (!existsSync(folder)) return;
  const made = filesIn(site).map(folded);
  const files = filesIn(folder);
  const lost = files.filter((file) => made.some((each) => meet(each, folded(file))));
  if (lost.length) throw new CommandEnd(taken(lost.map((file) => `${folder}/${file}`)));
  for (const file of files) {
    mkdirSync(path.dirname(path.join(site, file)), { recursive: true });
    copyFileSync(path.join(folder, file), path.join(site, file));
  }
}

/** Many a host and file system takes upper case for lower. */
const folded = (file: string): string => file.toLowerCase();

/** Two files have the same path, or one the path of a folder of the other. */
const meet = (a: string, b: string): boolean => `${a}/`.startsWith(`${b}/`) || `${b}/`.startsWith(`${a}/`);

/** The files in a folder and in what its links lead to, with `/` on every system. */
function filesIn(root: string, at = ''): string[] {
  return readdirSync(path.join(root, at))
    .sort()
    .flatMap((name) => {
      const file = at + name;
      return statSync(path.join(root, file)).isDirectory() ? filesIn(root, `${file}/`) : [file];
    });
}
