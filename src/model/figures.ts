import type { Figure } from './figure.ts';
import { memoize } from './memoize.ts';
import { channelsOf, type Cell, type Report, type Section } from './report.ts';
import { meansOf, territoryTotals } from './totals.ts';

const ofCell = (cell: Cell) => [cell.contacts, cell.wait, cell.service];

const ofSection = (section: Section) => [
  section.total?.figure,
  ...section.channels.flatMap((channel) => [
    channel.contacts,
    channel.wait?.figure,
    channel.service?.figure,
    ...channel.cells.flatMap(ofCell),
  ]),
  ...section.claims.flatMap((claim) => [claim.from, claim.to, claim.growth]),
];

/** Every figure that a report publishes, in the order of its pages, each once. */
export const figuresOf = memoize((report: Report): readonly Figure[] =>
  [report.total.figure, ...report.sections.flatMap(ofSection)]
    .flatMap((figure) => figure ?? [])
    .filter((figure) => figure.origin === 'published'),
);

/** The same with the figures that the pages compute: what each territory adds up to, and means weighted by contacts. */
export const allFigures = memoize((report: Report): readonly Figure[] => {
  const means = channelsOf(report)
    .flatMap((channel) => Object.values(meansOf(channel)))
    .flatMap((figure) => figure ?? []);
  return [
    ...figuresOf(report),
    ...[
      ...channelsOf(report).map((channel) => channel.contacts),
      ...means,
      ...territoryTotals(report).map((row) => row.contacts),
    ].filter((figure) => figure.origin === 'computed'),
  ];
});
