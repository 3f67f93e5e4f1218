import { assemble } from './build.ts';
import { isReserved } from '../checks/ids.ts';
import { finding, type Address } from '../model/finding.ts';
import { nearest } from '../model/repair.ts';
import type { Report, Territory } from '../model/report.ts';
import { editionSchema } from './schema/edition.ts';
import { id as idSchema, type Known } from './schema/field.ts';
import { sectionSchema } from './schema/section.ts';
import type { Site } from '../model/site.ts';
import { unreviewed } from './comment.ts';
import { rawEntry, rawList, type Folder } from './folder.ts';

const yearFile = /^(\d{4})\/([^/]+)\.yaml$/;
const fileOf = (year: string, id: string) => `${year}/${id}.yaml`;
const anyEdition = editionSchema({ channels: null, territories: null });
const anySection = sectionSchema({ territories: null, channels: null, own: null });

/** The years that a folder has files for, oldest first. */
export const yearsOf = (folder: Folder): string[] =>
  [...new Set([...folder.sources.keys()].flatMap((file) => yearFile.exec(file)?.[1] ?? []))].sort();

/** The ids of a year's section files, whether its `report.yaml` names them or not. */
const sectionFiles = (folder: Folder, year: string): string[] =>
  [...folder.sources.keys()].flatMap((file) => {
    const [, fileYear, id] = yearFile.exec(file) ?? [];
    return fileYear === year && id !== undefined && id !== 'report' ? [id] : [];
  });

/** Files that no edition reads. */
export function reportUnreferencedFiles(folder: Folder): void {
  for (const file of folder.unreferencedFiles())
    folder.findings.push(
      finding('unlisted-file', { file, path: [] }, { file, section: yearFile.test(file) }),
    );
}

/** The sections that `report.yaml` names, in its order, each once and each with its file. */
function listSections(folder: Folder, year: string): string[] {
  const file = fileOf(year, 'report');
  const files = sectionFiles(folder, year);
  const raw = folder.tryParse(anyEdition, file)?.sections ?? rawList(folder.value(file), 'sections');
  const ids = (raw ?? []).map((each) => idSchema.safeParse(each).data ?? null);
  // While the list cannot be read, nobody knows which files it would not name.
  if (!raw || ids.includes(null)) for (const id of files) folder.markReferenced(fileOf(year, id));
  const listed: string[] = [];
  ids.forEach((id, index) => {
    if (id === null) return;
    const at: Address = { file, path: ['sections', index] };
    if (isReserved('section', id)) folder.findings.push(finding('reserved-id', at, { id, noun: 'section' }));
    if (id === 'report') return;
    if (listed.includes(id))
      return void folder.findings.push(finding('repeated-id', at, { id, noun: 'section' }));
    listed.push(id);
    const unnamed = files.filter((each) => !ids.includes(each));
    const meant = files.includes(id) ? null : nearest(id, unnamed);
    if (meant === null) return folder.require(fileOf(year, id), at);
    folder.markReferenced(fileOf(year, meant));
    folder.findings.push(finding('unknown-id', at, { id, noun: 'section', known: files }));
  });
  return listed;
}

/** The ids of the channels of a section; `null` while its file cannot tell them. */
function channelIds(folder: Folder, file: string): Known {
  const section = folder.tryParse(anySection, file);
  return section && (section.channels ?? []).map(({ id }) => id);
}

/** Ids from several files as one list; `null` while one of them cannot tell its own, or two have the same. */
function mergeKnown(lists: readonly Known[]): Known {
  const ids = lists.flatMap((list) => list ?? []);
  return lists.includes(null) || new Set(ids).size < ids.length ? null : ids;
}

/** The territories that a report covers: those that it lists, else all; `null` while it cannot tell them. */
function coveredBy(folder: Folder, file: string, territories: Territory[]): Territory[] | null {
  const edition = folder.tryParse(anyEdition, file);
  const listed: unknown = edition ? edition.territories : rawEntry(folder.value(file), 'territories');
  if (listed === undefined) return territories;
  const known = territories.map(({ id }) => id);
  if (!Array.isArray(listed) || !listed.every((id) => known.includes(id as string))) return null;
  return territories.filter(({ id }) => listed.includes(id));
}

/**
 * Reads the files of a year. `null` while one of them has no shape to assemble, or its ids say two things: what is wrong is in the
 * folder's findings, and arithmetic over a part of a report would only repeat it.
 */
export function readYear(
  folder: Folder,
  year: string,
  site: Site | null,
  territories: Territory[] | null,
): Report | null {
  folder.require(fileOf(year, 'report'));
  const ids = listSections(folder, year);
  const files = sectionFiles(folder, year).map((id) => fileOf(year, id));
  const listed = ids.map((id) => fileOf(year, id));
  const own = new Map([...new Set([...listed, ...files])].map((file) => [file, channelIds(folder, file)]));
  const channels = mergeKnown([...own.values()]);
  const all = territories && territories.map(({ id }) => id);
  const edition = folder.parse(editionSchema({ channels, territories: all }), fileOf(year, 'report'));
  if (rawEntry(folder.value(fileOf(year, 'report')), 'draft') !== true)
    for (const each of [...folder.sources.values()])
      if (each.file.startsWith(`${year}/`)) folder.findings.push(...unreviewed(each));
  const covered = territories && coveredBy(folder, fileOf(year, 'report'), territories);
  const known = { territories: covered && covered.map(({ id }) => id), channels };
  const shaped = (file: string) =>
    folder.parse(sectionSchema({ ...known, own: mergeKnown([own.get(file) ?? null]) }), file);
  const read = new Map(files.map((file) => [file, shaped(file)]));
  const sections = ids.flatMap((id, index) => {
    const file = read.get(listed[index]!);
    return file ? [{ id, file }] : [];
  });
  const complete =
    sections.length === ids.length && !folder.unreferencedFiles().some((file) => files.includes(file));
  if (!site || !covered || !edition || !complete) return null;
  const { report, findings } = assemble({ year, site, territories: covered, edition, sections });
  folder.findings.push(...findings);
  return findings.length ? null : report;
}
