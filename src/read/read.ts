import type { Check, Unproven } from '../checks/check.ts';
import { contrast } from '../checks/contrast.ts';
import { isUnresolved, repeatedIds, territoryIds, unknownIds } from '../checks/ids.ts';
import { circles, doubleCounts } from '../checks/nesting.ts';
import { measureIssues } from '../checks/measures.ts';
import { inAnyCase } from '../model/absence.ts';
import type { EarlierYear } from '../model/earlier-year.ts';
import type { Figure } from '../model/figure.ts';
import { finding, type Finding } from '../model/finding.ts';
import { unusedMeasures } from '../checks/unused.ts';
import { prove } from '../checks/prove.ts';
import type { Measure, Measures } from '../model/measure.ts';
import { memoize } from '../model/memoize.ts';
import type { Located, Place } from '../model/place.ts';
import type { Report, Territory } from '../model/report.ts';
import type { Site } from '../model/site.ts';
import { isUnread, type Content } from '../model/unread.ts';
import { isYear } from '../model/year.ts';
import { withAbsentRows } from './absent-rows.ts';
import { measuresSchema } from './schema/measures.ts';
import { siteSchema } from './schema/site.ts';
import { territoriesSchema } from './schema/territories.ts';
import { draftErrors, isDraft, onlyDrafts } from './drafts.ts';
import { Folder, unless, type Words } from './folder.ts';
import { localeOf, type Languages } from './locale.ts';
import { located, placeIn } from './locate.ts';
import { requirePictures } from './pictures.ts';
import { reportUnlistedFiles } from './unlisted.ts';
import { readYear, yearsOf, type Shared } from './year.ts';

/** A report with its checks, and the figures that a check could not compute, each with the place of the published figure. */
export interface Edition {
  report: Report;
  checks: (Check & { place: Place })[];
  unproven: (Unproven & { place: Place })[];
}

/** All that a data folder gives: its editions, oldest first, and every problem of every file. */
export interface Dataset {
  site: Site | null;
  /** The language of the messages, known also where `site.yaml` is broken. */
  locale: string;
  /** Those of its measures, ISO 4217, each once. */
  currencies: readonly string[];
  editions: Edition[];
  problems: Located[];
  /** The errors that keep everything from being published: all but those of drafts. */
  blocking: Located[];
  /** The errors of each draft that has any, by its year. */
  faultyDrafts: ReadonlyMap<string, Located[]>;
}

type Files = ReadonlyMap<string, Content>;
const haveSameTexts = (a: Files, b: Files) =>
  a.size === b.size && [...a].every(([file, content]) => b.get(file) === content);

const wordsOf = memoize((languages: Languages): Words => {
  const notAvailable = languages.flatMap((each) => each.notAvailable);
  return {
    figures: new RegExp(languages.map(({ figureWords }) => figureWords.source).join('|'), 'u'),
    notAvailable: new RegExp(`^(?:${inAnyCase(notAvailable)})$`, 'u'),
  };
});

let last: { files: Files; sources: Folder['sources']; languages: Languages; dataset: Dataset } | undefined;

/**
 * Reads and proves a data folder, given as the `files` of `Folder`. `languages`: those of `src/i18n/`; messages are in the one that
 * `site.yaml` names, else in the one that the texts seem to be in. The last result is kept: a build draws what its check proved, and after
 * a change of one file the others are not parsed again.
 */
export function read(files: Files, languages: Languages): Dataset {
  if (!last || last.languages !== languages || !haveSameTexts(last.files, files))
    last = { files: new Map(files), languages, ...readAnew(files, languages) };
  return last.dataset;
}

function readAnew(files: Files, languages: Languages): { sources: Folder['sources']; dataset: Dataset } {
  const folder = new Folder(files, wordsOf(languages), (file, content) =>
    last?.files.get(file) === content ? last.sources.get(file) : undefined,
  );
  for (const file of ['site.yaml', 'measures.yaml']) folder.require(file);
  const site = folder.parse(siteSchema, 'site.yaml');
  requirePictures(folder, 'site.yaml');
  const measures = folder.parse(measuresSchema, 'measures.yaml', unless<Measure[]>(measureIssues));
  folder.markReferenced('territories.yaml');
  const territories = folder.sources.has('territories.yaml')
    ? folder.parse(territoriesSchema, 'territories.yaml', unless<Territory[]>(territoryIds))
    : [];
  const { locale, findings: unusable } = localeOf(folder, languages);
  if (site) folder.report(unusable);
  if (site) folder.report(contrast(site));
  const shared: Shared = { site, measures: measures as Measures | null, territories };

  const years = yearsOf(folder);
  const isUnreadYear = ([name, content]: [string, Content]) => isYear(name) && isUnread(content);
  if (!years.length && ![...files].some(isUnreadYear))
    folder.findings.push(finding('no-edition', { file: 'site.yaml', path: [] }, {}));
  const drafts = years.filter((year) => isDraft(folder, year));
  const editions: Edition[] = [];
  const earlier: EarlierYear[] = [];
  const found = new Map<string, Finding[]>();
  for (const year of years) {
    const before = folder.findings.length;
    const edition = readEdition(folder, year, shared, earlier);
    if (edition) editions.push(edition);
    earlier.push({ year, draft: drafts.includes(year), report: edition?.report ?? null });
    found.set(year, folder.findings.slice(before));
  }
  reportUnlistedFiles(folder);
  // of what has an error nobody knows which measures it has
  if (measures && !folder.findings.some(({ severity }) => severity === 'error'))
    folder.report(
      unusedMeasures(
        measures,
        editions.map(({ report }) => report),
      ),
    );
  const all = withAbsentRows(folder.findings, new Set(territories?.map(({ id }) => id)), drafts);
  const owners = draftErrors(all, drafts, found);
  const { sources } = folder;
  const published = years.length > drafts.length || !years.length;
  const findings = published
    ? all
    : [...all.filter(({ code }) => code !== 'finished-draft'), onlyDrafts(drafts)];
  const errorsOf = (owner: string | undefined) =>
    located(
      findings.filter((each) => each.severity === 'error' && owners.get(each) === owner),
      sources,
    );
  const faulty = drafts.filter((year) => [...owners.values()].includes(year));
  const dataset: Dataset = {
    site,
    locale,
    currencies: [...new Set(measures?.flatMap(({ currency }) => currency ?? []))],
    editions,
    problems: located(findings, sources),
    blocking: errorsOf(undefined),
    faultyDrafts: new Map(faulty.map((year) => [year, errorsOf(year)])),
  };
  return { sources, dataset };
}

function readEdition(
  folder: Folder,
  year: string,
  shared: Shared,
  earlier: readonly EarlierYear[],
): Edition | null {
  const report = readYear(folder, year, shared, earlier);
  if (!report) return null;
  const repeated = repeatedIds(report);
  const ambiguous = repeated.some(({ details }) => 'entity' in details && details.entity === 'channel');
  const unknown = ambiguous ? [] : unknownIds(report.references);
  const circular = circles(report);
  const doubled = circular.length ? [] : doubleCounts(report);
  folder.report([...repeated, ...unknown, ...circular, ...doubled]);
  // Sums over repeated, circular, doubled or unknown channels would be wrong, and their findings would only repeat these.
  if (
    ambiguous ||
    circular.length ||
    doubled.length ||
    report.references.some((each) => each.counts && isUnresolved(each))
  )
    return null;
  const { checks, unproven, findings } = prove(
    report,
    earlier.findLast((each) => each.report)?.report ?? null,
  );
  folder.report(findings);
  const bounded = new Map(
    checks.flatMap(({ published, status, by }) =>
      by && status === 'declared' ? [[published, by] as const] : [],
    ),
  );
  const placeOf = ({ at }: Figure) => placeIn(folder.sources, at!);
  return {
    report: bounded.size ? { ...report, bounded } : report,
    checks: checks.map((check) => ({ ...check, place: placeOf(check.published) })),
    unproven: unproven.map((each) => ({ ...each, place: placeOf(each.figure) })),
  };
}
