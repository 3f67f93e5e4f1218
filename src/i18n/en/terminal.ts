import type { Formatters } from '../formatters.ts';
import type { OddEntry } from '../../model/unread.ts';
import type { UiStrings } from '../ui-strings.ts';
import { given } from './gives.ts';

const oddities: Record<OddEntry | 'outside', string> = {
  outside: 'a link out of the folder',
  dangling: 'a link that leads nowhere',
  looped: 'a link that leads in a circle or, with others, to too many files',
  special: 'a pipe, socket or device',
  name: 'a name that is not in UTF-8',
};

/** What the command line says in English. */
export function terminal(format: Formatters): UiStrings['terminal'] {
  const count = (n: number, one: string, other: string) =>
    `${format.count(n)} ${format.plural(n, { one, other })}`;
  const list = (...parts: (string | false)[]) => `${parts.filter(Boolean).join(', ')}.`;
  return {
    usage: (command) => `That is not how the command is called. Usage: ${command}`,
    help: {
      check: 'Proves the figures, and prints each proof and each problem.',
      build: 'Checks the data and builds the site in the folder dist.',
      dev: 'Shows the site in the browser, and reloads it with each save.',
      preview: 'Shows the site as it was built in the folder dist.',
      new: 'Makes the files of a new year from those of the year before.',
      schema: 'Brings the editor’s hints up to date.',
    },
    internal: (error) =>
      `Internal error. The fault is in the program, not in the data: please report it to its developers.\n${error}`,
    noAccess: (path) => `No access: ${path}. Check the permissions of the file and its folder.`,
    diskFull: (path) => `The disk is full: ${path}. Make room, and try again.`,
    looped: (path) =>
      `A link on the path ${path} leads round in a circle. Put the file or folder itself in its place, or delete it.`,
    refused: (path, reason) => `The system does not let ${path} be read or written (${reason}).`,
    unwritten: (reason) =>
      `What the command prints cannot be written (${reason}). Make room on the disk, or send it elsewhere.`,
    noFolder: (folder) => `There is no data folder: ${folder}`,
    notFolder: (path) => `${path} is no folder. Rename, move or delete it.`,
    unpublishable: (odd) =>
      `What is in the folder public cannot all be published, so the site is not built. Replace, rename or delete: ${odd.map(({ file, is }) => `${file} (${oddities[is]})`).join(', ')}`,
    unservable: (folder) =>
      `The path of the project and of its data must not contain # or ?: a site cannot be built from such a folder. Rename the folder: ${folder}`,
    taken: (files) =>
      `Files in the folder public would take the place of proven files of the report, so the site is not built. Rename or remove them: ${files.join(', ')}`,
    moved: (url) =>
      `The address of the site has changed: ${url}. Stop npm run dev and start it again: until then it is the one of before.`,
    unbuilt: (folder) => `There is no folder ${folder}: build the site first, with npm run build.`,
    severity: { error: 'error', warning: 'warning', blank: 'to fill in' },
    related: 'Parts and underlying figures:',
    declared: (published, computed, by) =>
      `published ${published}, ${given(by)} ${computed}: discrepancy declared`,
    failed: (published, computed, by) => `published ${published}, ${given(by)} ${computed}`,
    mismatches: (failed) => `${count(failed, 'figure does not add up', 'figures do not add up')}.`,
    unneeded: (published) =>
      `${published}, as the underlying figures give: there is no discrepancy to declare`,
    problems: ({ errors, warnings, blanks }) =>
      list(
        errors ? count(errors, 'error', 'errors') : 'No errors',
        warnings > 0 && count(warnings, 'warning', 'warnings'),
        blanks > 0 && `${count(blanks, 'figure', 'figures')} left to fill in`,
      ),
    draftsLeftOut: (years) =>
      `Only drafts have errors (${years.join(', ')}): the finished reports are published without them.`,
    built: (folder) => `The site is built: ${folder}`,
  };
}
