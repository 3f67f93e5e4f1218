import { finding, type Finding } from '../finding.ts';
import { channelsOf, type Report } from '../report.ts';
import type { Territories } from '../schema/territories.ts';
import type { Proof } from './check.ts';

/** A territory is listed once. */
export const repeatedTerritories = (territories: Territories): Finding[] =>
  territories.flatMap(({ id }, index) =>
    territories.findIndex((other) => other.id === id) < index
      ? [finding('repeated-id', { file: 'territories.yaml', path: [index, 'id'] }, { id, noun: 'territory' })]
      : [],
  );

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
      .filter(({ id }) => !(id in report.site.theme[scheme].channels))
      .map(({ id }) =>
        finding(
          'missing-colour',
          { file: 'site.yaml', path: ['theme', scheme, 'channels'], key: true },
          { channel: id, scheme },
        ),
      ),
  ),
});
