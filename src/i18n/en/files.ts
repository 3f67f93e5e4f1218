import type { Details, Severity } from '../../model/finding.ts';
import type { Language } from '../language.ts';

const untold: Record<Severity, Record<'one' | 'other', string>> = {
  error: { one: 'error', other: 'errors' },
  warning: { one: 'warning', other: 'warnings' },
  blank: { one: 'blank figure', other: 'blank figures' },
};

const nameOf = (file: string) => file.replace(/^.*\/|\.yaml$/g, '');

const unnamedFile = (file: string) =>
  `No report names the file ${file}: nobody will see or check its figures.`;
const unnamedPicture = (file: string) =>
  `No file of the data names the picture ${file}: no page will show it.`;

/** Messages on files in a data folder that no file of the data names. */
const unlisted: Record<
  Details['unlisted-file']['is'],
  (file: string, report: string) => [what: string, advice: string]
> = {
  section: (file, report) => [
    unnamedFile(file),
    `Add ${nameOf(file)} to sections in ${report}, or delete the file.`,
  ],
  yaml: (file) => [
    unnamedFile(file),
    'Only site.yaml, measures.yaml, territories.yaml and folders of years belong here. Rename, move or delete the file.',
  ],
  yml: (file) => [unnamedFile(file), `Rename the file: ${file.replace(/\.yml$/i, '.yaml')}.`],
  picture: (file, report) => [
    unnamedPicture(file),
    `Name it under pictures in ${report} or in the file of a section, or move or delete the file.`,
  ],
  'misplaced-picture': (file) => [
    unnamedPicture(file),
    'Pictures lie in the folder of their year, and only the logo beside site.yaml, which names it. Move or delete the file.',
  ],
  other: (file) => [
    `The file ${file} is neither YAML nor a picture: nothing reads it.`,
    'Move or delete the file.',
  ],
};

/** Messages on what is no file that could be read. */
const unread: Record<Details['unread-file']['reason'], [what: string, advice: string]> = {
  dangling: ['This is a link that leads nowhere.', 'Replace the link by the file itself, or delete it.'],
  looped: [
    'This is a link that leads in a circle or, with others, to too many files.',
    'Replace the link by the file itself, or delete it.',
  ],
  special: [
    'This is no file but a pipe, a socket or a device: nothing can be read from it.',
    'Put a file in its place, or delete it.',
  ],
  folder: [
    'This is a folder with the name of a YAML file.',
    'Put a file in its place, or rename the folder.',
  ],
  name: [
    'This name is not written in UTF-8, so nothing can be read under it.',
    'Rename the file or folder, or delete it.',
  ],
};

/** Messages on whole files and folders, in English. */
export const files: Pick<
  Language['messages'],
  | 'too-large'
  | 'too-much-data'
  | 'unread-file'
  | 'more-problems'
  | 'not-utf8'
  | 'empty-file'
  | 'alias'
  | 'missing-file'
  | 'unlisted-file'
  | 'no-edition'
  | 'only-drafts'
> = {
  'too-large': ({ most }, format) => ({
    message: `The file is too large: it has more than ${format.count(most)} characters.`,
    hint: 'Remove what does not belong in it, or divide the section in two.',
  }),
  'too-much-data': ({ megabytes }, format) => ({
    message: `The YAML files of the folder have more than ${format.count(megabytes)} MB together, so they are not read. This is the largest.`,
    hint: 'Remove from the folder what does not belong in it.',
  }),
  'unread-file': ({ reason }) => {
    const [message, hint] = unread[reason];
    return { message, hint };
  },
  'more-problems': ({ count, severity }, format) => ({
    message: `This is not all: the file has ${format.count(count)} more ${format.plural(count, untold[severity])}.`,
    hint: 'Correct what is shown, and check again.',
  }),
  'not-utf8': () => ({
    message: 'The file is not written in UTF-8: here are bytes that cannot be read.',
    hint: 'Open the file in its own encoding and save it as UTF-8.',
  }),
  'empty-file': () => ({
    message: 'The file is empty.',
    hint: 'Restore its content, or delete the file and its name in sections.',
  }),
  alias: () => ({
    message: 'The reference (*) points to an anchor that does not exist, or unfolds into too much data.',
    hint: 'Write the value instead of the reference.',
  }),
  'missing-file': ({ file, is }) => ({
    message: `There is no file ${file}.`,
    hint: {
      picture: 'Put the picture there, or correct its name: capitals count.',
      indispensable: 'Restore the file: the report cannot be made without it.',
      section: 'Restore the file, or remove the section from sections.',
    }[is],
  }),
  'unlisted-file': ({ file, is }) => {
    const [message, hint] = unlisted[is](file, file.replace(/[^/]*$/, 'report.yaml'));
    return { message, hint };
  },
  'no-edition': () => ({
    message: 'There is no report: the data folder has no folder of a year.',
    hint: 'Make a folder named after a year, for example 2023, with a file report.yaml.',
  }),
  'only-drafts': () => ({
    message: 'All reports are drafts: there is nothing to publish.',
    hint: 'Delete the line draft in the report.yaml of the report that is ready. npm run dev shows what a draft looks like.',
  }),
};
