import { copyFileSync, lstatSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { UiStrings } from '../i18n/ui-strings.ts';
import type { OddEntry } from '../model/unread.ts';
import { CommandEnd } from './command-end.ts';
import { entriesIn, isFolder, type Entry, type FileEntry } from './entries.ts';

/** The files of this folder are published as they are, beside the report. */
const folder = 'public';

/** The files that are to be published beside the report. Throws a `CommandEnd` if there is something that cannot be. */
export function publicFiles({ notFolder, unpublishable }: UiStrings['terminal']): FileEntry[] {
  if (!lstatSync(folder, { throwIfNoEntry: false })) return [];
  if (!isFolder(folder)) throw new CommandEnd(notFolder(folder));
  const entries = entriesIn(folder).sort((a, b) => (a.name < b.name ? -1 : 1));
  const odd = entries.flatMap(({ name, kind }): { file: string; is: OddEntry | 'outside' }[] =>
    kind === 'file' || kind === 'folder' ? [] : [{ file: `${folder}/${name}`, is: kind }],
  );
  if (odd.length) throw new CommandEnd(unpublishable(odd));
  return entries.filter((entry) => entry.kind === 'file');
}

/** Copies public files into a built site; throws a `CommandEnd` if one would replace a file of the report. */
export function addPublic(site: string, files: readonly FileEntry[], { taken }: UiStrings['terminal']): void {
  const made = entriesIn(site);
  const namesOf = (of: Entry['kind']) =>
    new Set(made.flatMap(({ name, kind }) => (kind === of ? folded(name) : [])));
  const [pages, folders] = [namesOf('file'), namesOf('folder')];
  const lost = files.filter(
    ({ name }) =>
      folders.has(folded(name)) || [name, ...foldersOf(name)].some((each) => pages.has(folded(each))),
  );
  if (lost.length) throw new CommandEnd(taken(lost.map(({ name }) => `${folder}/${name}`)));
  for (const { name, file } of files) {
    mkdirSync(path.dirname(path.join(site, name)), { recursive: true });
    copyFileSync(file, path.join(site, name));
  }
}

/** Many hosts and file systems do not tell upper case from lower. */
const folded = (file: string): string => file.toLowerCase();

/** The folders that a file lies in. */
const foldersOf = (file: string): string[] =>
  [...file.matchAll(/\//g)].map(({ index }) => file.slice(0, index));
