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
    created: ({ files, from, blanks, doubts }) =>
      [
        `Made from the report for ${from}:`,
        ...files.map((file) => `  ${file}`),
        `${format.count(blanks)} ${format.plural(blanks, { one: 'figure', other: 'figures' })} left to fill in: type each after its colon; last year’s stands beside it after the #.`,
        'Texts of last year are marked with a line that says “Check this text”.',
        ...(doubts.length ? ['Figures of other years that have to be checked:'] : []),
        ...doubts.map(({ at, reason, was, id }) =>
          reason === 'missing'
            ? `  ${at}: it was ${was}, but there is no figure ${id}, so the field is left blank`
            : `  ${at}: it is still ${was}`,
        ),
        'npm run check lists what is left. npm run dev shows what the draft looks like.',
      ].join('\n'),
    written: (files) =>
      ['The editor’s hints are brought up to date:', ...files.map((file) => `  ${file}`)].join('\n'),
    fresh: (folder) => `The editor’s hints in ${folder} are up to date.`,
    draft:
      'A draft: the report is not put on the site. When everything is filled in and checked, delete this line and the next.',
    lost: (places) =>
      `This cannot be carried over without a loss: ${places.join(', ')}. Write that place in a simpler way, each key on a line of its own, and try again. Nothing was changed.`,
    doubt: {
      missing: (year, { was, id }) =>
        `[${year}] This was ${was}, but there is no figure ${id}. Type a number or the name of another figure. Then delete this line.`,
      older: (year, { was }) =>
        `[${year}] Check the year: in the report for ${year} this was ${was} too. Then delete this line.`,
    },
    review: (year) => `[${year}] Check this text: it is about ${year}. Then delete this line.`,
  };
}
