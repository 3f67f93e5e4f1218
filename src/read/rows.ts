import { finding, type Finding } from '../model/finding.ts';
import { nearest } from '../model/repair.ts';
import type { SectionFile } from './schema/section.ts';

/**
 * What the territories of a section's channels lack or have too many of, beside those that its report covers. A file alone tells, so
 * it is found before a report is built: a line that is indented too far makes a territory of what is none.
 */
export function rowIssues(
  { channels = [] }: SectionFile,
  file: string,
  covered: readonly string[],
): Finding[] {
  return channels.flatMap(({ name, territories }, index) => {
    if (!territories) return [];
    const at = (id: string) => ({ file, path: ['channels', index, 'territories', id], key: true });
    const typed = Object.keys(territories);
    const unknown = typed.filter((id) => !covered.includes(id));
    const others = covered.filter((id) => typed.includes(id));
    const missing = covered.filter((id) => !typed.includes(id));
    const misspelt = new Set(unknown.map((id) => nearest(id, missing)));
    return [
      ...unknown.map((id) => finding('unknown-id', at(id), { id, entity: 'territory', known: covered })),
      ...missing
        .filter((id) => !misspelt.has(id))
        .map((id) => finding('missing-territory', at(id), { territory: id, channel: name, others })),
    ];
  });
}
