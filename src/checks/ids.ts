import { childAddress } from '../model/address.ts';
import { finding, type Finding } from '../model/finding.ts';
import { memoize } from '../model/memoize.ts';
import type { ReservedBy } from '../model/reserved-by.ts';
import { speller } from '../model/spelling.ts';
import type { Reference } from '../model/reference.ts';
import { channelsOf, type Report, type Territory } from '../model/report.ts';

/** The ids that would collide: of a territory with another page of the year, of a section with an anchor or with report.yaml. */
const reserved = {
  territory: { page: /^checks$/ },
  /** Other keys of the mappings that figures are typed in, and the last segments of the ids of other figures. */
  measure: {
    field:
      /^(id|name|short|total|sum-of|part-of|territories|value|excludes|discrepancy|from|to|growth|ratio|points|share(s|-of-.+)?|rank|change|computed|all|checks)$/,
  },
  section: {
    file: /^report$/,
    anchor: /^(top|text|contents|territories|changes|closing|checks|data|notes|(note|ref)-\d+)$/,
  },
} satisfies Record<string, Partial<Record<ReservedBy, RegExp>>>;

/** Names that no file can have on Windows. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** What has an id already, so that nothing else can; `null` for an id that is free. */
export function reservedBy(entity: keyof typeof reserved, id: string): ReservedBy | null {
  const isPath = entity !== 'measure'; // a section is a file, a territory the folder of its page
  const all: Partial<Record<ReservedBy, RegExp>> = { ...reserved[entity], ...(isPath && { device }) };
  return (Object.keys(all) as ReservedBy[]).find((by) => all[by]!.test(id)) ?? null;
}

/** Reports each territory whose id is reserved or already used. */
export function territoryIds(territories: readonly Territory[]): Finding[] {
  const seen = new Set<string>();
  return territories.flatMap(({ id }, index) => {
    const at = { file: 'territories.yaml', path: [index, 'id'] };
    const by = reservedBy('territory', id);
    if (by) return [finding('reserved-id', at, { id, entity: 'territory', by })];
    if (seen.has(id)) return [finding('repeated-id', at, { id, entity: 'territory' })];
    seen.add(id);
    return [];
  });
}

const idSetOf = memoize((known: readonly string[]): ReadonlySet<string> => new Set(known));

/** Whether a reference is to an id that is not known, or to what it stands in itself. */
export const isUnresolved = ({ id, known, own }: Reference): boolean => id === own || !idSetOf(known).has(id);

/**
 * Reports each reference to an id that is not known, with the known id that it may be a misspelling of, and each to a figure of a year whose
 * figures cannot be named.
 */
export function unknownIds(references: readonly Reference[]): Finding[] {
  const nearest = speller();
  return references.filter(isUnresolved).map(({ entity, id, known, own, at, unavailable }) => {
    if (unavailable) return finding('unavailable-figure', at, { id, ...unavailable });
    const others = known.values().filter((each) => each !== own);
    return finding('unknown-id', at, { id, entity, known, meant: nearest(id, others) });
  });
}

/** Reports each repeated id. Those of channels are unique in the report; those of claims, facts and shares within their section. */
export function repeatedIds(report: Report): Finding[] {
  const seen = new Set<string>();
  return report.sections.flatMap(({ measures, channels, claims, facts, shares }) => {
    const findings: Finding[] = [];
    for (const { id, at } of channels) {
      if (seen.has(id))
        findings.push(finding('repeated-id', childAddress(at, 'id'), { id, entity: 'channel' }));
      seen.add(id);
    }
    const own = new Set(channels.map(({ id }) => id));
    const others = [
      ...claims.map(({ id, at }) => ({ id, at, entity: 'claim' as const })),
      ...facts.map(({ id, at }) => ({ id, at, entity: 'fact' as const })),
      ...shares.map(({ id, at }) => ({ id, at, entity: 'fact' as const })),
    ];
    for (const { id, at, entity } of others) {
      if (own.has(id)) findings.push(finding('repeated-id', { ...at, key: true }, { id, entity }));
      // the id of the main measure is taken by the total of the section
      else if (entity === 'fact' && id === measures[0].id)
        findings.push(finding('reserved-id', { ...at, key: true }, { id, entity, by: 'measure' }));
      own.add(id);
    }
    return findings;
  });
}

/** Reports each channel that has neither a published total nor territories. */
export const emptyChannels = (report: Report): Finding[] =>
  channelsOf(report)
    .filter(({ totals, cells }) => !totals.size && !cells.length)
    .map(({ name, at }) => finding('no-figures', childAddress(at, 'id'), { channel: name }));

/** Reports each channel that has no colour in one of the schemes. */
export const missingColours = (report: Report): Finding[] =>
  (['light', 'dark'] as const).flatMap((scheme) =>
    channelsOf(report)
      .filter(({ id }) => !Object.hasOwn(report.site.theme[scheme].channels, id))
      .map(({ id }) =>
        finding(
          'missing-colour',
          { file: 'site.yaml', path: ['theme', scheme, 'channels', id], key: true },
          { channel: id, scheme },
        ),
      ),
  );
