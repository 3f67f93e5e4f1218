import { reservedBy } from '../checks/ids.ts';
import type { Address } from '../model/address.ts';
import type { EarlierYear } from '../model/earlier-year.ts';
import { finding, type Finding } from '../model/finding.ts';
import { typedFigures } from '../model/guard.ts';
import type { Measures } from '../model/measure.ts';
import { memoize } from '../model/memoize.ts';
import { speller } from '../model/spelling.ts';
import type { GuardedProse, Report, Territory } from '../model/report.ts';
import type { Site } from '../model/site.ts';
import { build } from './build.ts';
import { prose as proseAt } from './build/figures.ts';
import { unreviewed } from './comment.ts';
import { hasRows, measuresIn, rawEntry, rawList, yearFile, type Folder } from './folder.ts';
import { requirePictures } from './pictures.ts';
import { tooManyComputed, typedRows, withRows } from './rows.ts';
import { editionSchema, type EditionFile } from './schema/edition.ts';
import { id as idSchema } from './schema/field.ts';
import { textsIn } from './schema/outline.ts';
import { sectionSchema, type SectionFile } from './schema/section.ts';

const fileOf = (year: string, id: string) => `${year}/${id}.yaml`;

/** The years that a folder has files for, oldest first. */
export const yearsOf = (folder: Folder): string[] =>
  [...new Set([...folder.sources.keys()].flatMap((file) => yearFile(file)?.year ?? []))].sort();

/** The ids of a year's section files, whether its `report.yaml` names them or not. */
const sectionFiles = (folder: Folder, year: string): readonly string[] => idsByYear(folder).get(year) ?? [];

const idsByYear = memoize((folder: Folder): ReadonlyMap<string, readonly string[]> => {
  const found = [...folder.sources.keys()]
    .flatMap((file) => yearFile(file) ?? [])
    .filter(({ id }) => id !== 'report');
  return new Map(
    [...Map.groupBy(found, ({ year }) => year)].map(([year, list]) => [year, list.map(({ id }) => id)]),
  );
});

/**
 * The ids of the sections that `report.yaml` names, in its order and without repeats; reports those that have no file. None may have the id
 * `anchor`, the main measure: it is the anchor of the grand total on the page.
 */
function readSectionList(
  folder: Folder,
  year: string,
  edition: EditionFile | null,
  anchor: string | undefined,
): string[] {
  const file = fileOf(year, 'report');
  const files = sectionFiles(folder, year);
  const raw = edition?.sections ?? rawList(folder.value(file), 'sections');
  const ids = (raw ?? []).map((each) => idSchema.safeParse(each).data ?? null);
  // While the list cannot be read, any file may be in it: none is reported as unlisted.
  if (!raw || ids.includes(null)) for (const id of files) folder.markReferenced(fileOf(year, id));
  const listed = new Set<string>();
  const named = new Set(ids);
  const unnamed = files.filter((each) => !named.has(each));
  const nearest = speller();
  ids.forEach((id, index) => {
    if (id === null) return;
    const at: Address = { file, path: ['sections', index] };
    const by = reservedBy('section', id) ?? (id === anchor ? 'measure' : null);
    if (by) folder.findings.push(finding('reserved-id', at, { id, entity: 'section', by }));
    if (id === 'report') return;
    if (listed.has(id))
      return void folder.findings.push(finding('repeated-id', at, { id, entity: 'section' }));
    listed.add(id);
    const meant = folder.sources.has(fileOf(year, id)) ? null : nearest(id, unnamed);
    if (meant === null) return folder.require(fileOf(year, id), at);
    folder.markReferenced(fileOf(year, meant));
    folder.findings.push(finding('unknown-id', at, { id, entity: 'section', known: files, meant }));
  });
  return [...listed];
}

/** The territories that a report covers: those that it lists, else all; `null` while its list cannot be read or names an unknown one. */
function coveredBy(
  folder: Folder,
  file: string,
  edition: EditionFile | null,
  territories: readonly Territory[],
): readonly Territory[] | null {
  const listed: unknown = edition ? edition.territories : rawEntry(folder.value(file), 'territories');
  if (listed === undefined) return territories;
  if (!Array.isArray(listed)) return null;
  const known = territories.map(({ id }) => id);
  const ids = new Set<unknown>(known);
  const nearest = speller();
  const unknown = listed.flatMap((id: unknown, index): Finding[] =>
    typeof id !== 'string' || ids.has(id)
      ? []
      : [
          finding(
            'unknown-id',
            { file, path: ['territories', index] },
            { id, entity: 'territory', known, meant: nearest(id, known) },
          ),
        ],
  );
  folder.report(unknown);
  if (unknown.length || !edition) return null;
  const own = new Set<unknown>(listed);
  return territories.filter(({ id }) => own.has(id));
}

/** What the files common to all years hold; `null` for one that cannot be read. */
export interface Shared {
  site: Site | null;
  measures: Measures | null;
  territories: readonly Territory[] | null;
}

/**
 * Reads the files of a year. `null` where one of them cannot be used: the folder's findings say why, and proving a part of a report would
 * only repeat them. Without measures there are no schemas, and only faults of YAML are reported.
 */
export function readYear(
  folder: Folder,
  year: string,
  { site, measures, territories }: Shared,
  earlier: readonly EarlierYear[],
): Report | null {
  const reportFile = fileOf(year, 'report');
  folder.require(reportFile);
  const edition = measures && folder.parse(editionSchema(measures), reportFile);
  const ids = readSectionList(folder, year, edition, measures?.[0].id);
  const files = sectionFiles(folder, year);
  if (rawEntry(folder.value(reportFile), 'draft') !== true)
    for (const id of ['report', ...files]) {
      const source = folder.sources.get(fileOf(year, id));
      if (source) folder.report(unreviewed(source));
    }
  for (const id of ['report', ...files]) requirePictures(folder, fileOf(year, id));
  const hasTables = files.some((id) => hasRows(folder.value(fileOf(year, id))));
  if (hasTables) folder.require('territories.yaml');
  const known = hasTables && !folder.sources.has('territories.yaml') ? null : territories;
  const covered = known && coveredBy(folder, reportFile, edition, known);
  if (!measures) {
    for (const id of ['report', ...files])
      folder.report(folder.sources.get(fileOf(year, id))?.findings ?? []);
    return null;
  }
  const schemaOf = (file: string) => sectionSchema(measuresIn(folder, file, measures));
  const rows = covered?.map(({ id }) => id);
  const typed = typedRows(files.map((id) => folder.value(fileOf(year, id))));
  const finish = (file: string) => (section: SectionFile) =>
    rows
      ? withRows(section, file, rows, measuresIn(folder, file, measures)[0].id, typed)
      : { value: section, findings: [] };
  const read = new Map(
    files.map((id) => {
      const file = fileOf(year, id);
      return [id, folder.parse(schemaOf(file), file, finish(file))];
    }),
  );
  const sections = ids.flatMap((id) => {
    const file = read.get(id);
    return file ? [{ id, file }] : [];
  });
  const computed = tooManyComputed(
    sections.map(({ id, file }) => ({ at: fileOf(year, id), file })),
    rows?.length ?? 0,
  );
  folder.report(computed);
  const unreferenced = new Set(folder.unreferencedFiles());
  const complete = sections.length === ids.length && !files.some((id) => unreferenced.has(fileOf(year, id)));
  if (!site || !covered || !edition || !complete || computed.length) return null;
  const textsOf = (
    file: string,
    section: string | null,
    of: ReturnType<typeof schemaOf> | ReturnType<typeof editionSchema>,
  ) =>
    textsIn(of, folder.value(file), 'prose').map(({ path, text }): GuardedProse => {
      const each = proseAt(text, { file, path }, section);
      return { ...each, typed: typedFigures(text, folder.words.figures, each) };
    });
  const prose = [
    ...textsOf(reportFile, null, editionSchema(measures)),
    ...ids.flatMap((id) => textsOf(fileOf(year, id), id, schemaOf(fileOf(year, id)))),
  ];
  return build({ year, site, measures, territories: covered, edition, sections, earlier, prose });
}
