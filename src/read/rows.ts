import type { Address } from '../model/address.ts';
import { finding, type Finding } from '../model/finding.ts';
import { speller } from '../model/spelling.ts';
import { rawEntry, rawList, type Reading } from './folder.ts';
import type { ChannelFile, SectionFile } from './schema/section.ts';

/** The most missing rows of a file that are reported one by one; with more of them, nothing is computed of it. */
const mostMissing = 1000;

/** The rows that a report covers, in order and as a set, those that any of its channels has, and what is left of `mostMissing` in a file. */
interface Covered {
  ids: readonly string[];
  known: ReadonlySet<string>;
  typed: ReadonlySet<string>;
  left: number;
}

/** The rows that the channels of files have, given their plain values. */
export const typedRows = (files: readonly unknown[]): ReadonlySet<string> =>
  new Set(
    files.flatMap((value) =>
      (rawList(value, 'channels') ?? []).flatMap((channel) =>
        Object.keys(rawEntry(channel, 'territories') ?? {}),
      ),
    ),
  );

/**
 * Checks that each channel has a row with the main measure for every territory that the report covers. A misspelt id is read as the missing
 * one that is surely meant; for an unknown id the value is `null`, because a sum may lack its row. This is checked before the report is
 * built, so that `diagnose` can explain a false row by a wrong indent.
 */
export function withRows(
  section: SectionFile,
  file: string,
  ids: readonly string[],
  main: string,
  typedInYear: ReadonlySet<string>,
): Reading<SectionFile> {
  const { channels: typed = [] } = section;
  const nearest = speller();
  const covered: Covered = { ids, known: new Set(ids), typed: typedInYear, left: mostMissing };
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
  covered: Covered,
  {
    main,
    at,
    nearest,
  }: { main: string; at: (...path: string[]) => Address; nearest: ReturnType<typeof speller> },
): Reading<ChannelFile> {
  const { name, territories, 'sum-of': sumOf, 'part-of': partOf } = channel;
  if (!territories) return { value: channel, findings: [] };
  const typed = new Set(Object.keys(territories));
  const unknown = [...typed].filter((id) => !covered.known.has(id));
  // No total adds the rows of a subtotal or a part, so they need not all be published.
  const isWhole = (sumOf ?? partOf) === undefined;
  const absent = isWhole || unknown.length ? covered.ids.filter((id) => !typed.has(id)) : [];
  const meant = new Map(unknown.map((id) => [id, nearest(id, absent)] as const));
  const misspelt = new Set(meant.values());
  const missing = isWhole ? absent.filter((id) => !misspelt.has(id)) : [];
  const others = missing.length ? covered.ids.filter((id) => typed.has(id)) : [];
  const told = missing.slice(0, covered.left);
  covered.left -= told.length;
  const untold = missing.length - told.length;
  const findings = [
    ...[...meant].map(([id, row]) =>
      finding('unknown-id', at(id), { id, entity: 'territory', known: covered.ids, meant: row }),
    ),
    ...told.map((id) =>
      finding('missing-territory', at(id), {
        territory: id,
        channel: name,
        others: covered.typed.has(id) ? [] : others,
      }),
    ),
    ...(untold ? [finding('more-problems', at(), { count: untold, severity: 'error' })] : []),
    ...[...(sumOf ? [] : typed)]
      .filter((id) => covered.known.has(id) && !Object.hasOwn(territories[id]!, main))
      .map((id) => finding('missing-key', at(id, main), { key: main, field: 'cell-figure' })),
  ];
  if (misspelt.has(null) || untold) return { value: null, findings };
  const rows = [...typed].map((id) => [meant.get(id) ?? id, territories[id]!] as const);
  return { value: { ...channel, territories: Object.fromEntries(rows) }, findings };
}

/** The most rows of subtotals of a report that are not typed: the program adds them up, and pages show them. */
const mostComputed = 100_000;

/** The finding of the subtotal with which a report of so many rows has too many that are not typed. */
export function tooManyComputed(
  sections: readonly { at: string; file: SectionFile }[],
  covered: number,
): Finding[] {
  let count = 0;
  for (const { at: file, file: section } of sections)
    for (const [index, { territories, 'sum-of': sumOf }] of (section.channels ?? []).entries()) {
      if (sumOf && territories) count += covered - Object.keys(territories).length;
      const at = { file, path: ['channels', index, 'territories'], key: true };
      if (count > mostComputed)
        return [finding('over-limit', at, { of: 'subtotal-rows', count, most: mostComputed })];
    }
  return [];
}
