import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { languages } from '../../i18n/languages.ts';
import { countOf } from '../../model/finding.ts';
import { isYear } from '../../model/year.ts';
import { nextYear } from '../../read/next-year.ts';
import { read } from '../../read/read.ts';
import { CommandEnd } from '../command-end.ts';
import type { ExitCode } from '../exit-code.ts';
import { commandInput, shown } from '../input.ts';

/**
 * `npm run new -- 2024`: writes the files of a year from those of the latest year before it, with blanks for its figures. Exits with 0
 * when they are written, 1 on problems in the earlier files, 2 on wrong use. No existing file is changed.
 */
export function run(): ExitCode {
  const input = commandInput('new', { takes: '2024' });
  const { data, files, dataset, i18n } = input;
  const strings = i18n.strings.editor;
  const [year, ...others] = input.positionals;
  if (!year || !isYear(year) || others.length) throw new CommandEnd(input.usage);
  const folder = path.join(data, year);
  if (existsSync(folder)) throw new CommandEnd(strings.taken(shown(data, year)));
  const years = [...files.keys()]
    .map((file) => file.split('/')[0]!)
    .filter((other) => isYear(other) && other < year)
    .sort();
  const from = years.at(-1);
  if (!from) throw new CommandEnd(strings.noEarlier(year));
  const edition = dataset.editions.find(({ report }) => report.year === from);
  if (!edition) throw new CommandEnd(strings.unreadable(shown(data, from)), 1);

  const { report } = edition;
  const drafts = new Set([
    ...dataset.editions.flatMap((each) => (each.report.draft ? each.report.year : [])),
    ...dataset.faultyDrafts.keys(),
  ]);
  // a finished report compares with finished ones
  const previous = years.findLast((other) => other < from && (report.draft || !drafts.has(other))) ?? null;
  const { files: made, doubts, lost } = nextYear(files, { report, previous }, year, strings);
  if (lost.length)
    throw new CommandEnd(strings.lost(lost.map(({ file, line }) => `${shown(data, file)}:${line}`)), 1);
  mkdirSync(folder); // fails if the folder has been made meanwhile
  try {
    for (const [file, text] of made) writeFileSync(path.join(data, file), text, { flag: 'wx' });
  } catch (error) {
    rmSync(folder, { recursive: true, force: true }); // half a year, on a full disk, would be in the way of the next call
    throw error;
  }
  const { problems } = read(new Map([...files, ...made]), languages);
  const blanks = problems
    .filter(({ finding, place }) => finding.severity === 'blank' && made.has(place.file))
    .reduce((all, { finding }) => all + countOf(finding), 0);
  process.stdout.write(
    `${strings.created({
      files: [...made.keys()].map((file) => shown(data, file)),
      from,
      blanks,
      doubts: doubts.map(({ place, ...doubt }) => ({
        ...doubt,
        at: `${shown(data, place.file)}:${place.line}`,
      })),
    })}\n`,
  );
  return 0;
}
