import type { Formatters } from '../formatters.ts';
import type { UiStrings } from '../ui-strings.ts';

/** What the commands that write files print in English, and the comments that they put into those files. */
export function editor(format: Formatters): UiStrings['editor'] {
  return {
    taken: (folder) => `The folder ${folder} is there already. Nothing was changed.`,
    noEarlier: (year) =>
      `There is no report before ${year}, and a new year is made from an earlier one. Nothing was changed.`,
    unreadable: (folder) =>
      `The files in ${folder} do not make a report. Put right what npm run check shows, and try again. Nothing was changed.`,
    created: ({ files, from, blanks }) =>
      [
        `Made from the report for ${from}:`,
        ...files.map((file) => `  ${file}`),
        `${format.count(blanks)} ${format.plural(blanks, { one: 'figure', other: 'figures' })} left to fill in: type each after its colon; last year’s stands beside it after the #.`,
        'Texts of last year are marked with a line that says “Check this text”.',
        'npm run check lists what is left. npm run dev shows what the draft looks like.',
      ].join('\n'),
    written: (files) =>
      ['The editor’s hints are brought up to date:', ...files.map((file) => `  ${file}`)].join('\n'),
    fresh: (folder) => `The editor’s hints in ${folder} are up to date.`,
    draft:
      'A draft: the report is not put on the site. When everything is filled in and checked, delete this line and the next.',
    review: (year) => `[${year}] Check this text: it is about ${year}. Then delete this line.`,
  };
}
