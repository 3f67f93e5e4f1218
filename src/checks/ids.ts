import { finding, type Finding } from '../model/finding.ts';
import { channelsOf, type Report, type Territory } from '../model/report.ts';
import type { Proof } from './check.ts';

/**
 * What the site itself is made of: the page of a territory stands beside others, a section beside anchors and files; `#contacts` is the
 * anchor of the grand total.
 */
const reserved = {
  territory: /^checks$/,
  section:
    /^(contacts|report|top|text|contents|territories|changes|closing|checks|data|notes|(note|ref)-\d+)$/,
};

/** Names that no file can have on Windows. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** Whether an id would take the place of something else. */
export const isReserved = (noun: 'territory' | 'section', id: string): boolean =>
  reserved[noun].test(id) || devices.test(id);

/** A territory is listed once, under an id that is free. */
export function territoryIds(territories: readonly Territory[]): Finding[] {
  const seen = new Set<string>();
  return territories.flatMap(({ id }, index) => {
    const at = { file: 'territories.yaml', path: [index, 'id'] };
    if (isReserved('territory', id)) return [finding('reserved-id', at, { id, noun: 'territory' })];
    if (seen.has(id)) return [finding('repeated-id', at, { id, noun: 'territory' })];
    seen.add(id);
    return [];
  });
}

/** A channel without a published total and without territories would say nothing. */
export const emptyChannels = (report: Report): Proof => ({
  checks: [],
  findings: channelsOf(report)
    .filter(({ total, cells }) => !total && !cells.length)
    .map(({ name, at }) => finding('no-figures', { ...at, path: [...at.path, 'id'] }, { channel: name })),
});

/** Every channel has a colour of its own in both schemes. */
export const missingColours = (report: Report): Proof => ({
  checks: [],
  findings: (['light', 'dark'] as const).flatMap((scheme) =>
    channelsOf(report)
      .filter(({ id }) => !Object.hasOwn(report.site.theme[scheme].channels, id))
      .map(({ id }) =>
        finding(
          'missing-colour',
          { file: 'site.yaml', path: ['theme', scheme, 'channels', id], key: true },
          { channel: id, scheme },
        ),
      ),
  ),
});
