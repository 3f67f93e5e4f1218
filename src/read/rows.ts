import { finding, type Finding } from '../model/finding.ts';
import { speller } from '../model/repair.ts';
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
  const nearest = speller();
  const rows = new Set(covered);
  return channels.flatMap(({ name, territories }, index) => {
    if (!territories) return [];
    const at = (id: string) => ({ file, path: ['channels', index, 'territories', id], key: true });
    const typed = new Set(Object.keys(territories));
    const others = covered.filter((id) => typed.has(id));
    const missing = covered.filter((id) => !typed.has(id));
    const unknown = [...typed]
      .filter((id) => !rows.has(id))
      .map((id) => ({ id, meant: nearest(id, missing) }));
    const misspelt = new Set(unknown.map(({ meant }) => meant));
    return [
      ...unknown.map(({ id, meant }) =>
        finding('unknown-id', at(id), { id, entity: 'territory', known: covered, meant }),
      ),
      ...missing
        .filter((id) => !misspelt.has(id))
        .map((id) => finding('missing-territory', at(id), { territory: id, channel: name, others })),
    ];
  });
}
