import files from 'virtual:data';
import { DataError } from './data-error.ts';
import { languageOf, languages } from '../i18n/languages.ts';
import { problem } from '../i18n/problem.ts';
import { createI18n, type I18n } from '../i18n/i18n.ts';
import type { Located } from '../model/place.ts';
import { isUnread } from '../model/unread.ts';
import { isYaml } from '../read/asset.ts';
import { yearFile } from '../read/folder.ts';
import type { RowWords, Site } from '../model/site.ts';
import { read, type Edition } from '../read/read.ts';
import { shownIn } from '../read/shown.ts';

/** What the pages are drawn from: proven editions, oldest first. */
export interface Publication {
  site: Site;
  /** With what the rows of tables are called: as the data says, else as the language does. */
  i18n: I18n & { rowWords: RowWords };
  editions: readonly [Edition, ...Edition[]];
  latest: Edition;
  /** The drafts that cannot be shown, each with its errors. */
  faulty: readonly { year: string; fault: DataError }[];
}

/** The text of the YAML files of the editions and of those common to all years: it has every character that may be on a page. */
export function texts(): string {
  const drawn = new Set(publication().editions.map(({ report }) => report.year));
  return files
    .filter(([file]) => isYaml(file) && (drawn.has(yearFile(file)?.year ?? '') || !yearFile(file)))
    .map(([, content]) => (isUnread(content) ? '' : content))
    .join('');
}

let known: Publication | undefined;

/**
 * Reads and proves the data folder, once for all pages. Throws an error that carries the place of the first problem, so that nothing
 * unproven is ever drawn.
 */
export function publication(): Publication {
  return (known ??= readPublication());
}

function readPublication(): Publication {
  const contents = new Map(files);
  const dataset = read(contents, languages);
  const { site, locale, currencies, blocking, faultyDrafts } = dataset;
  const i18n = createI18n(languageOf(locale), currencies);
  const fault = (errors: readonly Located[]): DataError | null => {
    const [first, ...others] = errors.map((located) =>
      problem(located, i18n, (file) => `${DATA_FOLDER}/${file}`),
    );
    if (!first) return null;
    const content = contents.get(errors[0]!.place.file);
    return new DataError([first, ...others], !content || !isUnread(content), i18n.strings.terminal);
  };
  const stop = fault(blocking.filter(({ finding }) => !DEVELOPMENT || finding.code !== 'only-drafts'));
  if (stop) throw stop;
  const [oldest, ...later] = shownIn(dataset, DEVELOPMENT);
  if (!oldest)
    throw fault([...faultyDrafts.values()].flat()) ?? new Error('a folder without errors has a report');
  if (!site) throw new Error('a folder without problems has a site');
  const faulty = [...faultyDrafts].map(([year, errors]) => ({ year, fault: fault(errors)! }));
  return {
    site,
    i18n: { ...i18n, rowWords: site.rows ?? i18n.strings.page.rows },
    editions: [oldest, ...later],
    latest: later.at(-1) ?? oldest,
    faulty,
  };
}
