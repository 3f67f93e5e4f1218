import type { Figure } from './figure.ts';
import { reasonOf, type Paragraph } from './prose.ts';
import { channelsOf, type Channel, type Discrepancy, type Report, type Total } from './report.ts';
import { unscoped } from './totals.ts';

/** What a reader must be told beside a figure: that a total leaves channels out, or that its inputs contradict it. */
export interface Note {
  /** From 1, in the order in which the report shows the figures. */
  number: number;
  figure: Figure;
  scope: { excludes: Channel[]; all: Figure } | null;
  discrepancy: { computed: Figure; note: Paragraph } | null;
}

function contradiction(report: Report, figure: Figure, discrepancy: Discrepancy | null): Note['discrepancy'] {
  if (!discrepancy) return null;
  const { computed: value, digits } = discrepancy;
  const computed: Figure = { ...figure, id: `${figure.id}/computed`, value, digits, origin: 'computed' };
  return { computed, note: reasonOf(report, figure, discrepancy) };
}

/** The notes of a report in the order of its figures. */
export function notesOf(report: Report): Note[] {
  const scoped = ({ figure, excludes, discrepancy }: Total, channels: readonly Channel[]) => ({
    figure,
    scope: excludes.length ? { excludes, all: unscoped(figure, channels) } : null,
    discrepancy: contradiction(report, figure, discrepancy),
  });
  const derived = (each: { figure: Figure; discrepancy: Discrepancy | null } | null) =>
    each
      ? [
          {
            figure: each.figure,
            scope: null,
            discrepancy: contradiction(report, each.figure, each.discrepancy),
          },
        ]
      : [];
  const all = [
    scoped(report.total, channelsOf(report)),
    ...report.sections.flatMap(({ total, channels, claims }) => [
      ...(total ? [scoped(total, channels)] : []),
      ...channels.flatMap((channel) => [channel.total, channel.wait, channel.service].flatMap(derived)),
      ...claims.flatMap(({ growth, discrepancy }) => derived({ figure: growth, discrepancy })),
    ]),
  ];
  return all
    .filter((note) => note.scope ?? note.discrepancy)
    .map((note, index) => ({ number: index + 1, ...note }));
}
