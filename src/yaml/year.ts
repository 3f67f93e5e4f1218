import { assemble } from '../report/assemble.ts';
import { finding, type Address } from '../report/finding.ts';
import type { Report, Territory } from '../report/report.ts';
import { editionSchema } from '../report/schema/edition.ts';
import { sectionSchema } from '../report/schema/section.ts';
import type { Site } from '../report/schema/site.ts';
import { rawIds, rawList, type Folder } from './folder.ts';

const yearFile = /^(\d{4})\/([^/]+)\.yaml$/;

/** The years that a folder has files for, oldest first. */
export const yearsOf = (folder: Folder): string[] =>
  [...new Set([...folder.sources.keys()].flatMap((file) => yearFile.exec(file)?.[1] ?? []))].sort();

/** The ids of a year's section files, whether its `report.yaml` names them or not. */
const sectionFiles = (folder: Folder, year: string): string[] =>
  [...folder.sources.keys()].flatMap((file) => {
    const [, fileYear, id] = yearFile.exec(file) ?? [];
    return fileYear === year && id !== undefined && id !== 'report' ? [id] : [];
  });

/** The ids of all channels of a year, as typed. */
export const channelIds = (folder: Folder, year: string): string[] =>
  sectionFiles(folder, year).flatMap((id) => rawIds(rawList(folder.value(`${year}/${id}.yaml`), 'channels')));

/** Files that no edition reads: a figure in them would be published nowhere and proven by nobody. */
export function reportStrays(folder: Folder, years: readonly string[]): void {
  const named = new Set(['site.yaml', 'territories.yaml']);
  for (const year of years) {
    named.add(`${year}/report.yaml`);
    for (const id of rawList(folder.value(`${year}/report.yaml`), 'sections')) named.add(`${year}/${String(id)}.yaml`);
    if (folder.value(`${year}/report.yaml`) === undefined) for (const id of sectionFiles(folder, year)) named.add(`${year}/${id}.yaml`);
  }
  for (const file of folder.sources.keys())
    if (!named.has(file))
      folder.findings.push(finding('unlisted-file', { file, path: [] }, { file, section: yearFile.test(file) }));
}

/** The sections that `report.yaml` names, in its order, each once and each with its file. */
function listSections(folder: Folder, year: string): string[] {
  const file = `${year}/report.yaml`;
  const ids = rawList(folder.value(file), 'sections').map(String);
  ids.forEach((id, index) => {
    const at: Address = { file, path: ['sections', index] };
    if (ids.indexOf(id) !== index) folder.findings.push(finding('repeated-id', at, { id, noun: 'section' }));
    else folder.require(`${year}/${id}.yaml`, { file, path: ['sections', index] });
  });
  return ids;
}

/**
 * Reads the files of a year. `null` while one of them has no shape to assemble: what is wrong is in the folder's findings, and
 * arithmetic over a part of a report would only repeat it.
 */
export function readYear(folder: Folder, year: string, site: Site | null, territories: Territory[] | null): Report | null {
  folder.require(`${year}/report.yaml`);
  const channels = channelIds(folder, year);
  const edition = folder.shaped(editionSchema(channels), `${year}/report.yaml`);
  const ids = listSections(folder, year);
  const schema = sectionSchema({ territories: rawIds(folder.value('territories.yaml')), channels });
  const read = new Map(sectionFiles(folder, year).map((id) => [id, folder.shaped(schema, `${year}/${id}.yaml`)]));
  const sections = ids.flatMap((id) => {
    const file = read.get(id);
    return file ? [{ id, file }] : [];
  });
  if (!site || !territories || !edition || sections.length < ids.length) return null;
  const { report, findings } = assemble({ year, site, territories, edition, sections });
  folder.findings.push(...findings);
  return report;
}
