import { finding, type Finding } from '../model/finding.ts';
import { yearFile } from './folder.ts';

/** A row that is not known, where it is no misspelling of another. */
function unknownRow({
  code,
  details,
  at,
}: Finding): { id: string; known: readonly string[]; year: string } | null {
  if (code !== 'unknown-id' || details.entity !== 'territory' || details.meant !== null) return null;
  return { id: details.id, known: details.known, year: yearFile(at.file)!.year };
}

/**
 * The findings of a folder, with one in the place of several that tell of the same row, as of one that was deleted from `territories.yaml`
 * while older reports have it. `rows`: the ids in `territories.yaml`; `drafts`: years whose places are told only where there is no other.
 */
export function withAbsentRows(
  findings: readonly Finding[],
  rows: ReadonlySet<string>,
  drafts: readonly string[],
): readonly Finding[] {
  const keyOf = (each: Finding) => {
    const row = unknownRow(each);
    return row && (rows.has(row.id) ? `${row.year}/${row.id}` : row.id);
  };
  const groups = Map.groupBy(findings, keyOf);
  groups.delete(null);
  const told = new Map<Finding, Finding | null>();
  for (const places of groups.values()) {
    if (places.length < 2) continue;
    const first = places.find((each) => !drafts.includes(unknownRow(each)!.year)) ?? places[0]!;
    const { id, known } = unknownRow(first)!;
    const listed = rows.has(id) ? known : null;
    for (const each of places) told.set(each, null);
    told.set(first, finding('absent-territory', first.at, { id, others: places.length - 1, listed }));
  }
  return findings.flatMap((each) => (told.has(each) ? (told.get(each) ?? []) : each));
}
