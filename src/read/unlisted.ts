import { finding, type Details } from '../model/finding.ts';
import { isPicture } from '../model/picture.ts';
import { isYear } from '../model/year.ts';
import type { Folder } from './folder.ts';

const folderOf = (file: string): string => file.slice(0, Math.max(0, file.lastIndexOf('/')));

function kindOf(file: string, isSource: boolean): Details['unlisted-file']['is'] {
  const inYear = isYear(folderOf(file));
  if (isSource) return /\.yml$/i.test(file) ? 'yml' : inYear && file.endsWith('.yaml') ? 'section' : 'yaml';
  if (!isPicture(file)) return 'other';
  return inYear ? 'picture' : 'misplaced-picture';
}

/**
 * Reports the files that nothing names. YAML is an error, because its content would be lost; any other file is a warning, and only where
 * all YAML of its folder can be read, as it may be named there.
 */
export function reportUnlistedFiles(folder: Folder): void {
  const unread = [...folder.sources.values()].filter(({ value }) => value === undefined);
  const unclear = new Set(unread.map(({ file }) => folderOf(file)));
  for (const file of folder.unreferencedFiles()) {
    const isSource = folder.sources.has(file);
    if (!isSource && unclear.has(folderOf(file))) continue;
    const details = { file, is: kindOf(file, isSource) };
    const severity = isSource ? 'error' : 'warning';
    folder.findings.push(finding('unlisted-file', { file, path: [] }, details, { severity }));
  }
}
