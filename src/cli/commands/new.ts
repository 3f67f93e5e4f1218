import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { locales } from '../../format/languages.ts';
import { nextYear } from '../../yaml/next.ts';
import { read } from '../../yaml/read.ts';
import { commandInput, failWith, options, shown } from '../input.ts';
import type { ExitCode } from '../run.ts';

const usage = `npm run new -- 2024 ${options}`;

/**
 * `npm run new -- 2024`: writes the files of a year from those of the latest year before it, with blanks for its figures. Exit 0
 * written, 1 problems in those files, 2 wrong use. What is there stays as it is.
 */
export function run(): ExitCode {
  const input = commandInput(usage);
  if (typeof input === 'string') return failWith(input);
  const { data, files, publication, speech } = input;
  const words = speech.words.editor;
  const [year, ...others] = input.words;
  if (!year || !/^\d{4}$/.test(year) || others.length) return failWith(speech.words.terminal.usage(usage));
  const folder = path.join(data, year);
  if (existsSync(folder)) return failWith(words.taken(shown(data, year)));
  const from = [...files.keys()]
    .flatMap((file) => /^(\d{4})\//.exec(file)?.[1] ?? [])
    .filter((other) => other < year)
    .sort()
    .at(-1);
  if (!from) return failWith(words.noEarlier(year));
  const edition = publication.editions.find(({ report }) => report.year === from);
  if (!edition) return failWith(words.unreadable(shown(data, from)), 1);

  const made = nextYear(files, edition.report, year, words);
  mkdirSync(folder); // fails where somebody else was faster
  for (const [file, text] of made) writeFileSync(path.join(data, file), text, { flag: 'wx' });
  const { problems } = read(new Map([...files, ...made]), locales);
  const blanks = problems.filter(
    ({ finding, place }) => finding.code === 'blank' && made.has(place.file),
  ).length;
  process.stdout.write(
    `${words.created({ files: [...made.keys()].map((file) => shown(data, file)), from, blanks })}\n`,
  );
  return 0;
}
