import { copyFileSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { UiStrings } from '../i18n/ui-strings.ts';
import { CommandEnd } from './command-end.ts';

/** The files of this folder are published as they are, beside the report. */
const folder = 'public';

/** Copies the files of `public/` into a built site; throws a `CommandEnd` if one would replace a file of the report. */
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

/** Many hosts and file systems do not tell upper case from lower. */
const folded = (file: string): string => file.toLowerCase();

/** Whether two files have the same path, or one has the path of a folder that the other lies in. */
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
