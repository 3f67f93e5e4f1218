import { channel } from './build/channel.ts';
import { discrepancy, published, total, childAddress, type TotalFile } from './build/published.ts';
import { finding, type Address, type Finding, type EntityType } from '../model/finding.ts';
import type { Claim, Prose, Report, Section, Territory, Total } from '../model/report.ts';
import type { EditionFile } from './schema/edition.ts';
import type { SectionFile } from './schema/section.ts';
import type { Site } from '../model/site.ts';

/** The files of one year, each in the shape of its schema. */
export interface Files {
  year: string;
  site: Site;
  territories: Territory[];
  edition: EditionFile;
  sections: { id: string; file: SectionFile }[];
}

const prose = (text: string | undefined, at: Address): Prose | null =>
  text === undefined ? null : { text, at };

function claim(
  id: string,
  file: NonNullable<SectionFile['claims']>[string],
  section: Section,
  year: string,
): Claim {
  const at = childAddress(section.at, 'claims', id);
  const subject = { section: { id: section.id, name: section.title }, claim: { id, name: file.name } };
  const make = (measure: 'from' | 'to' | 'growth', value: number | null, digits = 0) =>
    published(`${year}/${section.id}/${id}`, measure, value, childAddress(at, measure), subject, digits);
  const declared = file.discrepancy;
  return {
    id,
    name: file.name,
    from: make('from', file.from),
    to: make('to', file.to),
    growth: make('growth', file.growth?.value ?? null, file.growth?.digits),
    discrepancy: discrepancy(
      declared && { computed: declared.computed?.value ?? null, note: declared.note },
      at,
      declared?.computed?.digits,
    ),
  };
}

/** Puts the files of a year together as one report; ids that repeat or name nothing are found here. */
export function assemble({ year, site, territories, edition, sections: files }: Files): {
  report: Report;
  findings: Finding[];
} {
  const findings: Finding[] = [];
  const seen = new Map<string, EntityType>();
  const unique = (id: string, noun: EntityType, at: Address) => {
    if (seen.has(id)) findings.push(finding('repeated-id', at, { id, noun }));
    seen.set(id, noun);
  };
  const editionAt: Address = { file: `${year}/report.yaml`, path: [] };
  const sections = files.map(({ id, file }): Section => {
    const at: Address = { file: `${year}/${id}.yaml`, path: [] };
    const section: Section = {
      id,
      title: file.title,
      text: prose(file.text, childAddress(at, 'text')),
      total: file.total
        ? total(file.total, `${year}/${id}`, childAddress(at, 'total'), { section: { id, name: file.title } })
        : null,
      channels: [],
      claims: [],
      hours: [],
      closing: prose(file.closing, childAddress(at, 'closing')),
      at,
    };
    section.channels = (file.channels ?? []).map((each, index) => {
      const channelAt = childAddress(at, 'channels', index);
      unique(each.id, 'channel', childAddress(channelAt, 'id'));
      return channel(each, section, year, territories, channelAt);
    });
    section.claims = Object.entries(file.claims ?? {}).map(([key, each]) => {
      if (section.channels.some((other) => other.id === key))
        findings.push(
          finding(
            'repeated-id',
            { ...childAddress(at, 'claims', key), key: true },
            { id: key, noun: 'claim' },
          ),
        );
      return claim(key, each, section, year);
    });
    return section;
  });
  const channels = new Map(sections.flatMap((section) => section.channels).map((each) => [each.id, each]));
  const named = (ids: readonly string[]) => [...new Set(ids)].flatMap((id) => channels.get(id) ?? []);
  const exclude = (target: Total | null | undefined, file: TotalFile | undefined) => {
    if (target && file && 'excludes' in file) target.excludes = named(file.excludes ?? []);
  };
  sections.forEach((section, index) => {
    const file = files[index]!.file;
    exclude(section.total, file.total);
    section.hours = Object.entries(file.hours ?? {}).flatMap(([id, text]) =>
      named([id]).map((each) => ({
        channel: each,
        text: { text: text ?? '', at: childAddress(section.at, 'hours', id) },
      })),
    );
  });
  const grand = total(edition.total, year, childAddress(editionAt, 'total'), {});
  exclude(grand, edition.total);
  const report: Report = {
    year,
    draft: edition.draft ?? false,
    site,
    title: edition.title,
    subtitle: edition.subtitle ?? null,
    text: prose(edition.text, childAddress(editionAt, 'text')),
    territories,
    sections,
    total: grand,
    closing: edition.closing
      ? {
          title: edition.closing.title,
          text: { text: edition.closing.text, at: childAddress(editionAt, 'closing', 'text') },
        }
      : null,
    signature: edition.signature ?? null,
  };
  return { report, findings };
}
