import type { Figure } from './figure.ts';
import type { Cell, Report, Section } from './report.ts';

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
export function figuresOf(report: Report): Figure[] {
  return [report.total.figure, ...report.sections.flatMap(ofSection)]
    .flatMap((figure) => figure ?? [])
    .filter((figure) => figure.origin === 'published');
}
