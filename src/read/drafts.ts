import { finding, type Finding } from '../model/finding.ts';
import { rawEntry, type Folder } from './folder.ts';

/** Whether a year is a draft. Where its `report.yaml` cannot be parsed, the text is searched for `draft: true`. */
export function isDraft(folder: Folder, year: string): boolean {
  const source = folder.sources.get(`${year}/report.yaml`);
  if (!source) return false;
  return source.value === undefined
    ? /^draft:[ \t]*true\b/m.test(source.text)
    : rawEntry(source.value, 'draft') === true;
}

/** The year of the draft that each error belongs to: it is in a file of that year, or was found while the year was read. */
export function draftErrors(
  findings: readonly Finding[],
  drafts: readonly string[],
  foundIn: ReadonlyMap<string, readonly Finding[]>,
): Map<Finding, string> {
  const errors = findings.filter(({ severity }) => severity === 'error');
  return new Map(
    drafts.flatMap((year) => {
      const found = new Set(foundIn.get(year));
      return errors
        .filter((each) => each.at.file.startsWith(`${year}/`) || found.has(each))
        .map((each) => [each, year] as const);
    }),
  );
}

/** The finding for a data folder that has nothing to publish, because all its reports are drafts. */
export const onlyDrafts = (drafts: readonly string[]): Finding =>
  finding('only-drafts', { file: `${drafts.at(-1)}/report.yaml`, path: ['draft'], key: true }, {});
