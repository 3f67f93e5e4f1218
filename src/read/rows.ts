import type { Address } from '../model/address.ts';
import { finding } from '../model/finding.ts';
import { speller } from '../model/spelling.ts';
import type { Reading } from './folder.ts';
import type { ChannelFile, SectionFile } from './schema/section.ts';

/**
 * Checks that each channel has a row with the main measure for every territory that the report covers. A misspelt id is read as the missing
 * one that is surely meant; for an unknown id the value is `null`, because a sum may lack its row. This is checked before the report is
 * built, so that `diagnose` can explain a false row by a wrong indent.
 */
export function withRows(
  section: SectionFile,
  file: string,
  covered: readonly string[],
  main: string,
): Reading<SectionFile> {
  const { channels: typed = [] } = section;
  const nearest = speller();
  const read = typed.map((channel, index) => {
    const at = (...path: string[]) => ({
      file,
      path: ['channels', index, 'territories', ...path],
      key: true,
    });
    return rowsOf(channel, covered, { main, at, nearest });
  });
  const findings = read.flatMap((each) => each.findings);
  const channels = read.flatMap(({ value }) => value ?? []);
  if (channels.length < typed.length) return { value: null, findings };
  return { value: { ...section, ...(section.channels && { channels }) }, findings };
}

function rowsOf(
  channel: ChannelFile,
  covered: readonly string[],
  {
    main,
    at,
    nearest,
  }: { main: string; at: (...path: string[]) => Address; nearest: ReturnType<typeof speller> },
): Reading<ChannelFile> {
  const { name, territories, 'sum-of': sumOf, 'part-of': partOf } = channel;
  if (!territories) return { value: channel, findings: [] };
  const typed = new Set(Object.keys(territories));
  const known = new Set(covered);
  const others = covered.filter((id) => typed.has(id));
  const absent = covered.filter((id) => !typed.has(id));
  // No total adds the rows of a subtotal or a part, so they need not all be published.
  const missing = (sumOf ?? partOf) ? [] : absent;
  const unknown = [...typed].filter((id) => !known.has(id));
  const meant = new Map(unknown.map((id) => [id, nearest(id, absent)] as const));
  const misspelt = new Set(meant.values());
  const findings = [
    ...[...meant].map(([id, row]) =>
      finding('unknown-id', at(id), { id, entity: 'territory', known: covered, meant: row }),
    ),
    ...missing
      .filter((id) => !misspelt.has(id))
      .map((id) => finding('missing-territory', at(id), { territory: id, channel: name, others })),
  ];
  if (!sumOf)
    findings.push(
      ...[...typed]
        .filter((id) => known.has(id) && !Object.hasOwn(territories[id]!, main))
        .map((id) => finding('missing-key', at(id, main), { key: main, field: 'cell-figure' })),
    );
  if (misspelt.has(null)) return { value: null, findings };
  const rows = [...typed].map((id) => [meant.get(id) ?? id, territories[id]!] as const);
  return { value: { ...channel, territories: Object.fromEntries(rows) }, findings };
}
